import { recordNotNotified } from '#functions/breaches/decide/decide-notification.ts';
import { notABreach } from '#functions/breaches/decide/not-a-breach.ts';
import { breachNews } from '#functions/breaches/texts/news.ts';
import { closeCase } from '#functions/cases/work/close.ts';
import { handBackCase } from '#functions/cases/work/hand-back.ts';
import { handOverCase } from '#functions/cases/work/hand-over.ts';
import { reopenCase } from '#functions/cases/work/reopen.ts';
import { takeCase } from '#functions/cases/work/take.ts';
import { undoable } from '#functions/cases/work/undoable.ts';
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
  const { caseId } = await reported(o.desk);
  await takeCase(o.desk, sofie, about(caseId, { version: 1 }));
  return caseId;
};
const version = async (caseId: string) => (await caseOf(o.desk, caseId)).version;
const handOver = async (caseId: string, by: Caller, to: Caller) =>
  handOverCase(o.desk, by, about(caseId, { version: await version(caseId), to: to.personId }));
const handBack = async (caseId: string, by: Caller) =>
  handBackCase(o.desk, by, about(caseId, { version: await version(caseId) }));
const decideNot = async (caseId: string) =>
  recordNotNotified(o.desk, sofie, about(caseId, { version: await version(caseId), reason }));
const close = async (caseId: string, by: Caller) =>
  closeCase(o.desk, by, about(caseId, { version: await version(caseId) }));
const reopen = async (caseId: string, by: Caller) =>
  reopenCase(o.desk, by, about(caseId, { version: await version(caseId), reason }));
/** What an assignee hears in the feed about cases a colleague acted on. */
const newsTo = async ({ personId }: Caller) => {
  await o.at(new Date(o.desk.now().getTime() + undoable));
  return o.feed
    .filter((message) => message.personId === personId && message.activityType === 'caseNews')
    .map(({ preview }) => preview);
};
/** Leo, of the team for once. */
const thirdOfTeam = async (): Promise<Caller> => {
  const { tenantId, personId } = leo;
  await inTenant(o.desk.db, tenantId, (tx) =>
    tx.insertInto('role_holders').values({ tenant_id: tenantId, role: 'Gdpr.Team', person_id: personId }).execute(),
  );
  return { ...leo, roles: ['Gdpr.Team'] };
};
const heard = ({ personId }: Caller) =>
  o.feed.filter((message) => message.personId === personId).map(({ activityType }) => activityType);

test('who had the case hears that a colleague took it over', async () => {
  const caseId = await hers();
  await handOver(caseId, jonas, jonas);
  expect(await newsTo(sofie)).toEqual([caseNews.da['taken-over']]);
});

test('who takes a case over hears nothing of it', async () => {
  const caseId = await hers();
  await handOver(caseId, jonas, jonas);
  expect(await newsTo(jonas)).toEqual([]);
});

test('who hands the own case on is not told so', async () => {
  const caseId = await hers();
  await handOver(caseId, sofie, jonas);
  expect(await newsTo(sofie)).toEqual([]);
});

test('who had the case hears that a colleague handed it on to a third', async () => {
  const karla = await thirdOfTeam();
  const caseId = await hers();
  await handOver(caseId, jonas, karla);
  expect(await newsTo(sofie)).toEqual([caseNews.da['handed-on']]);
});

test('who has the case again before it was told hears nothing', async () => {
  const caseId = await hers();
  await handOver(caseId, jonas, jonas);
  await handOver(caseId, jonas, sofie);
  expect(await newsTo(sofie)).toEqual([]);
});

test('who has the case hears that a colleague closed it', async () => {
  const caseId = await hers();
  await decideNot(caseId);
  await close(caseId, jonas);
  expect(await newsTo(sofie)).toEqual([caseNews.da.closed]);
});

test('who has the case hears that a colleague called it no breach', async () => {
  const caseId = await hers();
  await notABreach(o.desk, jonas, about(caseId, { version: 2, reason }));
  expect(await newsTo(sofie)).toEqual([breachNews.da.toAssignee['not-a-breach']]);
});

test('who gets the case back hears that a colleague opened it again', async () => {
  const caseId = await hers();
  await decideNot(caseId);
  await close(caseId, sofie);
  await reopen(caseId, jonas);
  expect(await newsTo(sofie)).toEqual([caseNews.da.reopened]);
});

test('an assignee is not told of closing and opening their own case', async () => {
  const caseId = await hers();
  await decideNot(caseId);
  await close(caseId, sofie);
  await reopen(caseId, sofie);
  expect(await newsTo(sofie)).toEqual([]);
});

test('who has left the team hears no more of its cases', async () => {
  const caseId = await hers();
  await inTenant(o.desk.db, sofie.tenantId, (tx) =>
    tx.deleteFrom('role_holders').where('person_id', '=', sofie.personId).execute(),
  );
  await handOver(caseId, jonas, jonas);
  expect(await newsTo(sofie)).toEqual([]);
});

test('of a handing over that is undone the colleague hears nothing', async () => {
  const caseId = await hers();
  await handOver(caseId, sofie, jonas);
  await handBack(caseId, sofie);
  await newsTo(jonas);
  expect(heard(jonas)).toEqual([]);
});

test('of a taking over that is undone who had the case hears nothing', async () => {
  const caseId = await hers();
  await handOver(caseId, jonas, jonas);
  await handBack(caseId, jonas);
  await newsTo(sofie);
  expect(heard(sofie)).toEqual([]);
});

test('a colleague is told of a case once it can no longer be undone', async () => {
  const caseId = await hers();
  await handOver(caseId, sofie, jonas);
  await o.drain();
  const before = heard(jonas);
  await newsTo(jonas);
  expect([before, heard(jonas)]).toEqual([[], ['caseHandedOver']]);
});

test('who has heard of a handing over hears that it was undone', async () => {
  const caseId = await hers();
  await handOver(caseId, sofie, jonas);
  await newsTo(jonas);
  await handBack(caseId, sofie);
  expect(await newsTo(jonas)).toEqual([caseNews.da['handed-on']]);
});

test('who has heard that the case was taken over hears that it is theirs again', async () => {
  const caseId = await hers();
  await handOver(caseId, jonas, jonas);
  await newsTo(sofie);
  await handBack(caseId, jonas);
  await newsTo(sofie);
  expect(heard(sofie)).toContain('caseHandedOver');
});

test.each([
  ['is on its way', 0],
  ['was dropped, as the case was not theirs then', undoable],
])('who has the case again hears of it where the first message %s', async (_, later) => {
  const karla = await thirdOfTeam();
  const caseId = await hers();
  await handOver(caseId, sofie, jonas);
  await handOver(caseId, sofie, karla);
  if (later > 0) await newsTo(karla);
  await handBack(caseId, sofie);
  await newsTo(jonas);
  expect(heard(jonas).filter((activityType) => activityType === 'caseHandedOver')).toEqual(['caseHandedOver']);
});
