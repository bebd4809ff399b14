import { newAnswerHolds } from '#shared/reviews/answering/new-answer-holds.ts';

const [manager, standIn, second] = ['manager', 'stand-in', 'second'];
const standing = (answeredBy: string | null, answer: 'keep' | 'remove' | null = 'keep') => ({
  version: 2,
  answer,
  answeredBy,
});
const by = (personId: string, version: number, responsible: string | null = manager) => ({
  personId,
  version,
  responsible,
});

test.each([
  ['a first answer', standing(null, null), by(manager, 2), true],
  ['of two devices the second', standing(manager), by(manager, 1), false],
  ['a device that has seen what stands', standing(manager), by(manager, 2), true],
  ['the person responsible over the stand-in, also unseen', standing(standIn), by(manager, 1), true],
  ['a stand-in over the person responsible, unseen', standing(manager), by(standIn, 1), false],
  ['a stand-in over the person responsible, seen', standing(manager), by(standIn, 2), false],
  ['the later of two stand-ins', standing(standIn), by(second, 1), true],
  ['the later of two of the team', standing(standIn), by(second, 1, null), true],
  ['an answer to one that was taken back unseen', standing(standIn, null), by(manager, 1), false],
])('%s: %#', (_what, line, caller, holds) => expect(newAnswerHolds(line, caller)).toBe(holds));
