import { inTenant } from '#functions/database/transaction.ts';
import { mostTries } from '#functions/outbox/back-off.ts';
import { type Claimed, claim } from '#functions/outbox/claim.ts';
import { recordFailure } from '#functions/outbox/record.ts';
import { sofie } from '#test/support/desk.ts';
import { reported } from '#test/support/reported.ts';
import { type OutboxDesk, openOutboxDesk, rowsOf } from './outbox-desk.ts';

let o: OutboxDesk;
beforeAll(async () => {
  o = await openOutboxDesk();
});
beforeEach(() => o.reset());
afterAll(() => o.desk.close());

/** The card's row, claimed by one whose lease ran out, and then by another. */
const claimedTwice = async (): Promise<readonly [Claimed, Claimed]> => {
  await reported(o.desk);
  const [first] = await claim(o.desk.db, o.desk.now(), 1);
  if (!first) throw new Error('nothing was due');
  await inTenant(o.desk.db, sofie.tenantId, (tx) =>
    tx.deleteFrom('outbox').where('outbox_id', '<>', first.outboxId).execute(),
  );
  o.desk.setNow(new Date(o.desk.now().getTime() + 4 * 60_000));
  const [second] = await claim(o.desk.db, o.desk.now(), 1);
  if (!second) throw new Error('the lease has not run out');
  return [first, second];
};
const row = async (kind: string) => (await rowsOf(o.desk, kind))[0];

test('who failed after the lease ran out does not put back what another is delivering', async () => {
  const [first, second] = await claimedTwice();
  const before = await row(second.kind);
  await recordFailure(o.desk, first, new Error('late'));
  expect(await row(second.kind)).toEqual(before);
});

test('who failed within the lease puts it back with a pause', async () => {
  const [, second] = await claimedTwice();
  await recordFailure(o.desk, second, new Error('in time'));
  expect(await row(second.kind)).toMatchObject({ state: 'open', trouble: '?bug' });
});

test('who failed for the last time after the lease ran out does not give up what another is delivering', async () => {
  const [first, second] = await claimedTwice();
  const stale = { ...first, attempts: mostTries };
  const before = await row(second.kind);
  await recordFailure(o.desk, stale, new Error('late'));
  expect(await row(second.kind)).toEqual(before);
});
