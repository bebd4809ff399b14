import { inTenant } from '#functions/database/transaction.ts';
import { GraphTrouble } from '#functions/microsoft/trouble.ts';
import { claim } from '#functions/outbox/claim.ts';
import { ownDeliveries } from '#functions/own-deliveries.ts';
import { perform } from '#functions/perform.ts';
import { planRemovalsByClock } from '#functions/reviews/removals/planning/plan-by-clock.ts';
import { tenantA } from '#test/support/database/database.ts';
import { jonas, sofie } from '#test/support/desk.ts';
import { aDay, minute, openRefused, type Refused } from './a-refusal.ts';

let refused: Refused;
beforeEach(async () => {
  refused = await openRefused();
});
afterEach(() => refused.desk.close());

const graphSays = (code: string, more: { permanent?: true; uncertain?: true; retryAfter?: number } = {}) =>
  new GraphTrouble({ part: 'graph', code, ...more });

const claimed = () => claim(refused.desk.db, refused.desk.now(), 10, undefined, ['group']);
const deliver = async (rows: Awaited<ReturnType<typeof claimed>>) => {
  for (const row of rows) await ownDeliveries.group.deliver(refused.desk, row);
};

/** A process begins what is due and is killed when it is done, before it is kept. */
const killedOnceDone = async () => deliver(await claimed());

const removedInLog = () =>
  inTenant(refused.desk.db, tenantA, async (tx) => {
    const rows = await tx.selectFrom('log_entries').select('facts').where('verb', '=', 'removal-reading').execute();
    return rows.map(({ facts }) => JSON.parse(facts)).filter(({ answer }) => answer !== undefined).length;
  });

test('after a kill between call and record, what is no longer there was removed by the desk, once', async () => {
  await refused.apply('tonight');
  refused.desk.setNow('2026-11-24T19:00:00Z');
  await killedOnceDone();
  expect(await refused.state()).toBe('planned');
  await refused.pass(4 * minute);
  expect(await refused.only()).toMatchObject({ state: 'reading', isOurs: true });
  expect(await removedInLog()).toBe(1);
});

// Every step looks at the clock: before the attempt, before the call, before what became of it is kept. The first look is
// the drain's own.
test.each(Array.from({ length: 9 }, (_, place) => place + 2))(
  'whatever ends at look %i at the clock, the member is removed once and by the desk',
  async (nth) => {
    await refused.apply('tonight');
    const { now } = refused.desk;
    let looks = 0;
    const failing = () => {
      looks += 1;
      if (looks === nth) throw new Error('killed');
      return now();
    };
    refused.desk.setNow('2026-11-24T19:00:00Z');
    Object.assign(refused.desk, { now: failing });
    await refused.drain();
    expect(looks).toBeGreaterThanOrEqual(nth);
    Object.assign(refused.desk, { now });
    for (const _ of Array.from({ length: 9 })) await refused.pass(minute);
    expect(await refused.only()).toMatchObject({ state: 'gone', isOurs: true });
    expect([refused.isMember(1), refused.isMember(2)]).toEqual([false, true]);
    expect(await removedInLog()).toBe(1);
  },
);

test.each(Array.from({ length: 7 }, (_, place) => place + 2))(
  'whatever ends at look %i at the clock while the member is put back, it is, and once',
  async (nth) => {
    await refused.apply();
    const { removalId } = await refused.only();
    const asked = { params: { reviewId: refused.reviewId, removalId }, query: {}, body: {} };
    await perform(refused.desk, sofie, 'undoRemoval', asked);
    const { now } = refused.desk;
    let looks = 0;
    const failing = () => {
      looks += 1;
      if (looks === nth) throw new Error('killed');
      return now();
    };
    Object.assign(refused.desk, { now: failing });
    await refused.drain();
    Object.assign(refused.desk, { now });
    for (const _ of Array.from({ length: 9 })) await refused.pass(minute);
    expect(await refused.state()).toBe('put-back');
    expect([refused.isMember(1), refused.isMember(2)]).toEqual([true, true]);
    expect(refused.graph.calls.filter((call) => call.startsWith('remove'))).toHaveLength(1);
  },
);

test('what is withheld once its message was claimed is not removed', async () => {
  await refused.apply('tonight');
  refused.desk.setNow('2026-11-24T19:00:00Z');
  const rows = await claimed();
  await refused.press();
  await deliver(rows);
  expect([rows.length, refused.graph.calls]).toEqual([1, []]);
});

test('who comes late with a message that another has delivered meanwhile puts nobody back a second time', async () => {
  await refused.apply();
  await refused.press();
  const rows = await claimed();
  await refused.pass(4 * minute);
  await deliver(rows);
  expect([rows.length, refused.graph.calls]).toEqual([1, ['remove 1 90', 'put back 1 90']]);
});

test('a group has one writer: while one of its removals is claimed, none of the others is', async () => {
  await refused.desk.close();
  refused = await openRefused({}, [], [1, 2]);
  await refused.apply('tonight', [refused.lineOf(1), refused.lineOf(2)]);
  refused.desk.setNow('2026-11-24T19:00:00Z');
  const [first, second] = [await claimed(), await claimed()];
  expect([first.length, second.length]).toEqual([1, 0]);
});

test('two of the team and the clock at once plan one removal', async () => {
  const lineIds = [refused.lineOf(1)];
  const asked = { params: { reviewId: refused.reviewId }, query: {}, body: { lineIds, when: 'now' as const } };
  await Promise.all([
    perform(refused.desk, sofie, 'applyRemovals', asked),
    perform(refused.desk, jonas, 'applyRemovals', asked),
    planRemovalsByClock(refused.desk),
  ]);
  await refused.drain();
  await refused.pass(aDay);
  expect(refused.graph.calls).toEqual(['remove 1 90']);
});

test('a kill between two looks loses none of those before', async () => {
  await refused.apply();
  await refused.pass(minute);
  refused.desk.setNow(new Date(refused.desk.now().getTime() + minute));
  await killedOnceDone();
  await refused.pass(4 * minute);
  expect((await refused.only()).readings.length).toBe(2);
});

test.each([
  ['an answer that was lost', graphSays('timeout', { uncertain: true }), true],
  ['the network that fails', graphSays('unreachable', { uncertain: true }), true],
])('after %s the desk counts it as its own removal', async (_, error, afterEffect) => {
  refused.graph.faults.push({ error, afterEffect });
  await refused.apply();
  await refused.pass(minute);
  expect(await refused.only()).toMatchObject({ state: 'reading', isOurs: true });
});

test('an attempt that Graph throttled removed nothing: who is gone then was taken out by another', async () => {
  refused.graph.faults.push({ error: graphSays('TooManyRequests', { retryAfter: 20 }) });
  await refused.apply();
  refused.directory.take(90, 1);
  await refused.pass(minute);
  expect(await refused.only()).toMatchObject({ state: 'reading', isOurs: false });
});

test('Graph is left alone for as long as it asks, and called again after', async () => {
  refused.graph.faults.push({ error: graphSays('TooManyRequests', { retryAfter: 3600 }) });
  await refused.apply();
  await refused.pass(59 * minute);
  expect(refused.isMember(1)).toBe(true);
  expect((await refused.only()).trouble).toBe('TooManyRequests');
  await refused.pass(2 * minute);
  expect(refused.isMember(1)).toBe(false);
});

test('a conflict of two writers is tried again', async () => {
  refused.graph.faults.push({ error: graphSays('Directory_ConcurrencyViolation') });
  await refused.apply();
  await refused.pass(minute);
  expect(refused.isMember(1)).toBe(false);
});

test('what Graph refuses although the group can be changed is a task for a person', async () => {
  refused.graph.faults.push({ error: graphSays('Authorization_RequestDenied', { permanent: true }) });
  await refused.apply();
  expect(await refused.only()).toMatchObject({ state: 'task', place: 'by-hand' });
});

test('what Graph does not answer for days is a task for a person', async () => {
  const error = graphSays('serviceNotAvailable');
  refused.graph.faults.push(...Array.from({ length: 150 }, () => ({ error })));
  await refused.apply();
  for (const _ of Array.from({ length: 149 })) await refused.pass(20 * minute);
  expect(await refused.only()).toMatchObject({ state: 'task', place: 'by-hand' });
});

test('without the app that may remove it is a task for a person', async () => {
  Object.assign(refused.desk, { settings: { ...refused.desk.settings, removal: undefined } });
  await refused.apply();
  expect(await refused.only()).toMatchObject({ state: 'task', place: 'by-hand' });
  expect(refused.graph.calls).toEqual([]);
});

test('a look that fails is made again', async () => {
  await refused.apply();
  const { memberships } = refused.graph;
  const { isMember } = memberships;
  Object.assign(memberships, { isMember: () => Promise.reject(graphSays('unreachable')) });
  await refused.pass(minute);
  Object.assign(memberships, { isMember });
  await refused.pass(aDay);
  expect((await refused.only()).readings.length).toBe(1);
});
