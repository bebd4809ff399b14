import { nextStep } from '#addin/breaches/decide/next-step.ts';
import { changesBetween } from '#addin/cases/moves/changes-between.ts';
import { clockTimeOf, isAfter, momentOf } from '#addin/cases/moves/clock-time.ts';
import { hoursFromNow, jonas, now, sofie } from '#test/addin/cases/queue/row-of.ts';
import { caseOf, entryOf } from '../../cases/case-of.ts';

const asked = caseOf().texts.slice(0, 2);

test.each([
  ['a new case is to be taken', caseOf({ state: 'new', takenBy: null }), 'take'],
  ['a taken case is to be decided', caseOf(), 'decide'],
  ['a question without answer is awaited', caseOf({ texts: asked }), 'waiting'],
  ['a late case is late before it waits for an answer', caseOf({ texts: asked, deadline: hoursFromNow(-1) }), 'late'],
  ['a case is late at the instant of its deadline', caseOf({ deadline: now.toISOString() }), 'late'],
  ['a decided case is to be closed', caseOf({ notification: 'not-notified', clockRuns: false }), 'close'],
  ['a closed case has ended', caseOf({ state: 'closed', notification: 'notified' }), 'ended'],
  ['no breach has ended', caseOf({ state: 'not-a-breach' }), 'ended'],
])('%s', (_, breach, say) => expect(nextStep(breach, now, true).say).toBe(say));

test('whoever may not work in the case follows it', () => expect(nextStep(caseOf(), now, false).moves).toEqual([]));

test('a clock time of the deadline itself is not after it', () =>
  expect(isAfter(clockTimeOf(new Date('2026-11-26T13:20:40Z')), '2026-11-26T13:20:00Z')).toBe(false));

test('a minute later is after it', () =>
  expect(isAfter({ date: '2026-11-26', time: '14:21', choice: '' }, '2026-11-26T13:20:00Z')).toBe(true));

test('a day alone is sent as a day', () =>
  expect(momentOf({ date: '2026-11-26', time: '', choice: '' })).toEqual({ when: '2026-11-26' }));

test('the chosen one of two equal hours is sent along', () =>
  expect(momentOf({ date: '2026-10-25', time: '02:30', choice: 'later' })).toEqual({
    when: '2026-10-25T02:30',
    choice: 'later',
  }));

test('what changed between two versions is named, with who did it', () => {
  const changed = caseOf({
    takenBy: jonas,
    timeline: [
      ...caseOf().timeline,
      entryOf(6, jonas, 'looked'),
      entryOf(7, jonas, 'handed-over', { to: jonas.personId }),
    ],
  });
  expect(changesBetween(caseOf(), changed, sofie.personId)).toMatchObject({
    fields: ['takenBy'],
    by: 'Jonas Bech',
    since: [{ verb: 'handed-over' }],
  });
});

test.each([
  ['people', { people: 'up-to-1000' }],
  ['dataKinds', { dataKinds: ['health'] }],
  ['place', { place: 'Jobcenteret' }],
] as const)('a colleague’s correction of the facts is one of the differences: %s', (field, corrected) => {
  const now = caseOf({
    ...corrected,
    dataKinds: [...('dataKinds' in corrected ? corrected.dataKinds : caseOf().dataKinds)],
  });
  expect(changesBetween(caseOf(), now, sofie.personId).fields).toEqual([field]);
});

test('the same kinds of data in another order are no difference', () => {
  const now = caseOf({ dataKinds: caseOf().dataKinds.toReversed() });
  expect(changesBetween(caseOf(), now, sofie.personId).fields).toEqual([]);
});
