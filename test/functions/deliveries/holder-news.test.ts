import { recordNotNotified } from '#functions/breaches/decide-notification.ts';
import { notABreach } from '#functions/breaches/not-a-breach.ts';
import { closeBreach } from '#functions/cases/close.ts';
import { handOverBreach } from '#functions/cases/hand-over.ts';
import { reopenBreach } from '#functions/cases/reopen.ts';
import { takeBreach } from '#functions/cases/take.ts';
import { inTenant } from '#functions/database/transaction.ts';
import { refreshDirectory } from '#functions/directory/refresh.ts';
import { caseNews } from '#functions/texts/feed.ts';
import type { Caller } from '#shared/people/caller.ts';
import { jonas, leo, sofie } from '#test/support/desk.ts';
import { about, caseOf, reported } from '#test/support/reported.ts';
import { type OutboxDesk, openOutboxDesk } from '../outbox/outbox-desk.ts';

let o: OutboxDesk;
beforeAll(async () => {
  o = await openOutboxDesk();
});
beforeEach(async () => {
  await o.reset();
  await refreshDirectory(o.desk, sofie.tenantId);
});
afterAll(() => o.desk.close());

const reason = 'Testmail';
/** A case Sofie has. */
const hers = async () => {
  const { breachId } = await reported(o.desk);
  await takeBreach(o.desk, sofie, about(breachId, { version: 1 }));
  return breachId;
};
const version = async (breachId: string) => (await caseOf(o.desk, breachId)).version;
const handOver = async (breachId: string, by: Caller, to: Caller) =>
  handOverBreach(o.desk, by, about(breachId, { version: await version(breachId), to: to.personId }));
const decideNot = async (breachId: string) =>
  recordNotNotified(o.desk, sofie, about(breachId, { version: await version(breachId), reason }));
const close = async (breachId: string, by: Caller) =>
  closeBreach(o.desk, by, about(breachId, { version: await version(breachId) }));
const reopen = async (breachId: string, by: Caller) =>
  reopenBreach(o.desk, by, about(breachId, { version: await version(breachId), reason }));
/** What somebody hears in the feed about cases a colleague acted on. */
const newsTo = async ({ personId }: Caller) => {
  await o.drain();
  return o.feed
    .filter((message) => message.personId === personId && message.activityType === 'caseNews')
    .map(({ preview }) => preview);
};

test('who had the case hears that a colleague took it over', async () => {
  const breachId = await hers();
  await handOver(breachId, jonas, jonas);
  expect(await newsTo(sofie)).toEqual([caseNews.da['taken-over']]);
});

test('who takes a case over hears nothing of it', async () => {
  const breachId = await hers();
  await handOver(breachId, jonas, jonas);
  expect(await newsTo(jonas)).toEqual([]);
});

test('who hands the own case on is not told so', async () => {
  const breachId = await hers();
  await handOver(breachId, sofie, jonas);
  expect(await newsTo(sofie)).toEqual([]);
});

test('who had the case hears that a colleague handed it on to a third', async () => {
  const karla = { ...leo, roles: ['Gdpr.Team' as const] };
  await inTenant(o.desk.db, karla.tenantId, (tx) =>
    tx
      .insertInto('role_holders')
      .values({ tenant_id: karla.tenantId, role: 'Gdpr.Team', person_id: karla.personId })
      .execute(),
  );
  const breachId = await hers();
  await handOver(breachId, jonas, karla);
  expect(await newsTo(sofie)).toEqual([caseNews.da['handed-on']]);
});

test('who has the case again before it was told hears nothing', async () => {
  const breachId = await hers();
  await handOver(breachId, jonas, jonas);
  await handOver(breachId, jonas, sofie);
  expect(await newsTo(sofie)).toEqual([]);
});

test('who has the case hears that a colleague closed it', async () => {
  const breachId = await hers();
  await decideNot(breachId);
  await close(breachId, jonas);
  expect(await newsTo(sofie)).toEqual([caseNews.da.closed]);
});

test('who has the case hears that a colleague called it no breach', async () => {
  const breachId = await hers();
  await notABreach(o.desk, jonas, about(breachId, { version: 2, reason }));
  expect(await newsTo(sofie)).toEqual([caseNews.da['not-a-breach']]);
});

test('who gets the case back hears that a colleague opened it again', async () => {
  const breachId = await hers();
  await decideNot(breachId);
  await close(breachId, sofie);
  await reopen(breachId, jonas);
  expect(await newsTo(sofie)).toEqual([caseNews.da.reopened]);
});

test('nobody is told of closing and opening their own case', async () => {
  const breachId = await hers();
  await decideNot(breachId);
  await close(breachId, sofie);
  await reopen(breachId, sofie);
  expect(await newsTo(sofie)).toEqual([]);
});

test('who has left the team hears no more of its cases', async () => {
  const breachId = await hers();
  await inTenant(o.desk.db, sofie.tenantId, (tx) =>
    tx.deleteFrom('role_holders').where('person_id', '=', sofie.personId).execute(),
  );
  await handOver(breachId, jonas, jonas);
  expect(await newsTo(sofie)).toEqual([]);
});
