import { claim } from '#functions/outbox/claim.ts';
import { freeLeases } from '#functions/outbox/due.ts';
import { reported } from '#test/support/reported.ts';
import { type OutboxDesk, openOutboxDesk, rowsOf } from './outbox-desk.ts';

let o: OutboxDesk;
beforeAll(async () => {
  o = await openOutboxDesk();
});
beforeEach(() => o.reset());
afterAll(() => o.desk.close());

test('what a killed process had claimed is told as soon as its leases are freed', async () => {
  await reported(o.desk);
  await claim(o.desk.db, o.desk.now(), 50);
  await freeLeases(o.desk.db, o.desk.now());
  await o.drain();
  expect(o.cards()).toHaveLength(1);
});

test('a row that waits out a pause keeps it', async () => {
  await reported(o.desk);
  o.faults.teams.push('refused');
  await o.drain();
  const [before] = await rowsOf(o.desk, 'card');
  await freeLeases(o.desk.db, o.desk.now());
  expect((await rowsOf(o.desk, 'card'))[0]?.due).toEqual(before?.due);
});
