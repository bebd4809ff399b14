import { openDatabase } from '#functions/database/connect.ts';
import { inTenant } from '#functions/database/transaction.ts';
import { openOutbox } from '#functions/deliveries/open-outbox.ts';
import { backOff, mostTries } from '#functions/outbox/back-off.ts';
import { claim as claimMany, handBack } from '#functions/outbox/claim.ts';
import { nextDue } from '#functions/outbox/due.ts';
import { mailTexts } from '#functions/texts/mails.ts';
import { maintenance } from '#functions/timers/maintenance.ts';
import { nora, sofie } from '#test/support/desk.ts';
import { reported } from '#test/support/reported.ts';
import { until } from '#test/support/until.ts';
import { type OutboxDesk, openOutboxDesk, removeBot, rowsOf, setSettings } from './outbox-desk.ts';

let o: OutboxDesk;
beforeAll(async () => {
  o = await openOutboxDesk();
});
beforeEach(() => o.reset());
afterAll(() => o.desk.close());

const claim = async (...[db, now]: [OutboxDesk['desk']['db'], Date]) => (await claimMany(db, now, 50))[0];
const minutes = (count: number) => new Date(o.desk.now().getTime() + count * 60_000);

test('a claimed row is not claimed again while the lease lasts', async () => {
  await reported(o.desk);
  await claim(o.desk.db, o.desk.now());
  expect(await claim(o.desk.db, minutes(2))).toBeUndefined();
});

test('a row whose claimer died is claimed again when the lease has run out', async () => {
  await reported(o.desk);
  const first = await claim(o.desk.db, o.desk.now());
  await inTenant(o.desk.db, sofie.tenantId, (tx) =>
    tx
      .deleteFrom('outbox')
      .where('outbox_id', '<>', first?.outboxId ?? '')
      .execute(),
  );
  const second = await claim(o.desk.db, minutes(4));
  expect(second).toMatchObject({ outboxId: first?.outboxId, attempts: 2 });
});

test('while one row of a case is delivered, rows of other cases are claimed', async () => {
  await reported(o.desk);
  const first = await claim(o.desk.db, o.desk.now());
  const { caseId } = await reported(o.desk);
  const second = await claim(o.desk.db, o.desk.now());
  expect([first?.subjectId === caseId, second?.subjectId]).toEqual([false, caseId]);
});

test('what was claimed and not begun is given back as it was', async () => {
  await reported(o.desk);
  const before = await rowsOf(o.desk, 'card');
  await handBack(o.desk.db, await claimMany(o.desk.db, o.desk.now(), 50));
  expect(await rowsOf(o.desk, 'card')).toEqual(before);
});

test('many kicks are one drain', async () => {
  await reported(o.desk);
  const drain = openOutbox(o.desk);
  for (let kicks = 0; kicks < 50; kicks += 1) drain.kick();
  await drain.quiet();
  expect(o.cards()).toHaveLength(1);
});

test('a new card does not wait for a call that Teams leaves unanswered', async () => {
  const drain = openOutbox(o.desk);
  let answer = () => {};
  o.gates.push(
    () =>
      new Promise<void>((resolve) => {
        answer = resolve;
      }),
  );
  await reported(o.desk);
  drain.kick();
  await until(() => o.gates.length === 0);
  await reported(o.desk);
  drain.kick();
  await until(() => o.cards().length > 0);
  expect(o.cards()).toHaveLength(1);
  answer();
  await drain.quiet();
});

test('four drainers tell of a dozen cases once each', async () => {
  for (let cases = 0; cases < 12; cases += 1) await reported(o.desk);
  await Promise.all([1, 2, 3, 4].map(() => openOutbox(o.desk).drain()));
  await o.drain();
  const told = o.cards().map(({ card }) => /20\d\d-\d{4}/.exec(JSON.stringify(card))?.[0]);
  expect([told.length, new Set(told).size]).toEqual([12, 12]);
});

test('the drain goes on past a row it cannot read', async () => {
  const { caseId } = await reported(o.desk);
  await inTenant(o.desk.db, sofie.tenantId, (tx) =>
    tx
      .insertInto('outbox')
      .values({
        tenant_id: sofie.tenantId,
        outbox_id: o.desk.newId(),
        kind: 'from-the-future',
        subject: 'case',
        subject_id: caseId,
        payload: '{}',
        planned_at: o.desk.now(),
        due: new Date(o.desk.now().getTime() - 1000),
      })
      .execute(),
  );
  await o.drain();
  expect(o.cards()).toHaveLength(1);
  expect(await rowsOf(o.desk, 'from-the-future')).toMatchObject([{ state: 'open', trouble: '?bug' }]);
});

test('after the last try it is given up and the team is mailed', async () => {
  await setSettings(o.desk, { teamMail: 'gdpr@eksempel-kommune.example' });
  await removeBot(o.desk);
  const { reference } = await reported(o.desk);
  await o.at('2026-11-24T08:10:00Z');
  await inTenant(o.desk.db, sofie.tenantId, (tx) =>
    tx
      .updateTable('outbox')
      .set({ attempts: mostTries - 1, trouble: 'x' })
      .where('kind', '=', 'card')
      .where('state', '=', 'open')
      .execute(),
  );
  await o.at(new Date(o.desk.now().getTime() + backOff(10, 'ffff') * 1000));
  expect((await rowsOf(o.desk, 'card')).map(({ state }) => state)).toContain('given-up');
  const facts = { reference, what: '', deadline: undefined, link: '' };
  expect(o.mails.map(({ subject }) => subject)).toContain(mailTexts.da.givenUp(facts).subject);
});

test('the drain settles when the database does not answer', async () => {
  const { db, close } = await openDatabase({ kind: 'server', url: 'postgres://127.0.0.1:1/desk', entraToken: false });
  await expect(openOutbox({ ...o.desk, db }).drain()).resolves.toBeUndefined();
  await close();
});

test('another municipality’s case is not told about in this one’s channel', async () => {
  await reported(o.desk, nora);
  await o.drain();
  expect(o.channel).toHaveLength(0);
  expect(o.feed).toHaveLength(0);
});

test('the next due instant is the earliest open row', async () => {
  await reported(o.desk);
  await o.drain();
  expect(await nextDue(o.desk.db)).toEqual(new Date('2026-11-24T08:10:00Z'));
});

test('told rows are thrown away after a month, given-up ones are kept', async () => {
  await reported(o.desk);
  await o.drain();
  await inTenant(o.desk.db, sofie.tenantId, (tx) =>
    tx
      .updateTable('outbox')
      .set({ state: 'given-up', finished_at: o.desk.now() })
      .where('kind', '=', 'no-card-mail')
      .execute(),
  );
  o.desk.setNow('2026-12-25T09:00:00Z');
  await maintenance(o.desk, process.env.TEST_DATABASE_URL === undefined)();
  expect((await rowsOf(o.desk, 'card')).every(({ state }) => state === 'open')).toBe(true);
  expect(await rowsOf(o.desk, 'no-card-mail')).toHaveLength(1);
});
