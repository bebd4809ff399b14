import { cardTexts } from '#functions/teams/texts/cards.ts';
import { feedPreviews } from '#functions/teams/texts/feed.ts';
import { deskSettings } from '#shared/settings/desk-settings.ts';
import type { Kept, Met } from './go-through.ts';
import type { Told } from './told.ts';

const t = cardTexts.da;
const { untakenTeamHours, untakenDpoHours } = deskSettings.parse({});
const [beforeHours = '', afterHours = ''] = t.reminderTitle('\n').split('\n');

/** Words that may be said of a case only until its time has run out. */
const untilThen = [
  t.untakenTitle,
  t.untakenDpoTitle,
  t.untakenBody(untakenTeamHours),
  t.untakenBody(untakenDpoHours),
  feedPreviews.da.deadlineReminder,
];

/** What was said of a report after its deadline, as if there were still time. */
export const tooLate = (told: readonly Told[], { reference, deadline }: Kept): string[] =>
  told
    .filter(({ at, text }) => at > deadline && text.includes(reference))
    .map(({ text }) => text)
    .filter(
      (text) =>
        (text.includes(beforeHours) && text.includes(afterHours)) ||
        [...untilThen, t.untakenEarly(deadline)].some((words) => text.includes(words)),
    );

/** What was said more than once in the same words in one place: under a card, to one person in the feed, in one mailbox. */
export const twice = (told: readonly Told[]): string[] => {
  const said = told
    .filter(({ where }) => where !== 'post')
    .map(({ where, place, text }) => `${where} ${place}: ${text}`);
  return said.filter((one, index) => said.indexOf(one) !== index);
};

/** What was told about the reports of a weather. */
export const about = (told: readonly Told[], { reports }: Met): Told[] =>
  told.filter(({ text }) => reports.some(({ reference }) => text.includes(reference)));
