import { nextStep } from '#addin/cases/frame/next-step.ts';
import { da } from '#addin/texts/cases/case.ts';

const ofSubject = { say: 'Gør sit eget.', moves: ['close'] } as const;

test.each([
  ['a new case is to be taken', 'new', da.next.take],
  ['a taken case needs what its subject says', 'taken', ofSubject.say],
  ['a closed case has ended', 'closed', da.next.ended],
  ['no breach has ended', 'not-a-breach', da.next.ended],
] as const)('%s', (_, state, say) => expect(nextStep({ state }, true, da.next, ofSubject).say).toBe(say));

test('the DPO, who does not work in the case, follows it', () =>
  expect(nextStep({ state: 'taken' }, false, da.next, ofSubject)).toEqual({ say: da.next.follow, moves: [] }));
