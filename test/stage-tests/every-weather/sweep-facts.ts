import { breachWords } from '#functions/breaches/texts/words.ts';
import { cardTexts } from '#functions/texts/cards.ts';
import type { Kept, Met } from './go-through.ts';
import type { Told } from './told.ts';

const t = cardTexts.da;
const [beforeHours = '', afterHours = ''] = t.reminderTitle('\n').split('\n');

/** Where a report was said to have time left when it had none. That a case is untaken may be said at any time. */
export const tooLate = (told: readonly Told[], { reference, deadline }: Kept): string[] =>
  told
    .filter(({ at, text }) => at > deadline && text.includes(reference))
    .map(({ text }) => text)
    .filter(
      (text) =>
        (text.includes(beforeHours) && text.includes(afterHours)) || text.includes(breachWords.da.reminderInFeed),
    );

/** What was said more than once in the same words in one place: under a card, to one person in the feed, in one mailbox. */
export const twice = (told: readonly Told[]): string[] => {
  const said = told.filter(({ isCard }) => !isCard).map(({ where, place, text }) => `${where} ${place}: ${text}`);
  return said.filter((one, index) => said.indexOf(one) !== index);
};

/** What was told about the reports of a weather. */
export const about = (told: readonly Told[], { reports }: Met): Told[] =>
  told.filter(({ text }) => reports.some(({ reference }) => text.includes(reference)));
