import { summaryOf } from '#functions/reviews/proof/proof-facts.ts';
import { proofWords } from '#functions/reviews/texts/proof-words.ts';

const outcome = {
  ...{ lines: 282, answered: 0, rested: 0, unanswered: 0, refused: 0, removed: 0 },
  ...{ goneBefore: 0, putBack: 0, withheld: 0, open: 0, late: 0 },
};

test.each([
  ['nobody has answered', {}, 'open', 'Ingen har svaret endnu. 282 adgange venter.'],
  ['one of many is answered, which is no whole percent', { answered: 1 }, 'open', '1 af 282 adgange er besvaret.'],
  [
    'something was refused',
    { answered: 141, refused: 3, removed: 2, open: 1 },
    'open',
    '50 % er besvaret indtil nu, 2 blev fjernet og læst igen, og 1 mangler at blive fjernet.',
  ],
  [
    'it has ended, and nothing was refused',
    { answered: 282 },
    'ended',
    '100 % blev besvaret, 0 blev fjernet og læst igen, og 0 mangler at blive fjernet.',
  ],
] as const)('of a review is told what there is to tell: %s', (_, counts, state, said) =>
  expect(summaryOf({ outcome: { ...outcome, ...counts }, state }, { t: proofWords.da, language: 'da' })).toBe(said),
);
