import { tabLink } from '#shared/addresses/tab-link.ts';
import { minutesOf } from '#shared/reviews/reckon-minutes.ts';
import { roundOf } from '#shared/reviews/round-of.ts';
import type { Card } from '../../microsoft/adaptive-card.ts';
import { reviewCardTexts } from '../../texts/review-cards.ts';
import { cardOf } from './card-of.ts';
import type { SheetNumbers } from './read-card-facts.ts';
import type { ToldSheet } from './read-sheet.ts';

type SheetOnCard = Pick<ToldSheet, 'language' | 'unit' | 'starts' | 'ends' | 'waits' | 'sentAt' | 'isSilent'> &
  SheetNumbers;

/** The card in a reviewer's chat: how much waits, until when, and the way there; in the end, what became of it. No names. */
export const sheetCard = (sheet: SheetOnCard, appId: string): Card => {
  const t = reviewCardTexts[sheet.language];
  const { people, groups, standsOut, added, unchanged, open, removals } = sheet;
  // A line that began with "4." would be a list to Teams.
  const under = [sheet.unit ?? t.review, t.round(roundOf(sheet.starts))].join(' · ');
  const link = tabLink(appId, '/reviews/mine');
  if (sheet.sentAt)
    return cardOf({
      title: t.sent,
      under,
      state: { words: t.done, color: 'Good' },
      lines: [t.kept(people, groups), ...(removals > 0 ? [t.toRemove(removals)] : [])],
      open: { words: t.seeAnswers, link },
    });
  if (!sheet.waits)
    return cardOf({
      title: t.over,
      under,
      lines: [t.notSent, t.overWords(sheet.isSilent ? removals : 0)],
      open: { words: t.see, link },
    });
  const minutes = minutesOf({ 'stands-out': standsOut, new: added, ...sheet });
  return cardOf({
    title: t.ask,
    under,
    head: t.until(sheet.ends),
    beside: t.minutes(minutes),
    numbers: [
      [people, t.numbers.people(people)],
      [groups, t.numbers.groups(groups)],
      [added, t.numbers.added(added)],
      [standsOut, t.numbers.standsOut(standsOut)],
    ],
    lines: [t.waits(open), ...(unchanged > 0 ? [t.marked] : [])],
    open: { words: open < standsOut + added + unchanged ? t.goOn : t.begin, link, isFirst: true },
  });
};
