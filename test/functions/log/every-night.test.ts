import { sql } from 'kysely';
import { inTenant } from '#functions/database/transaction.ts';
import { GraphTrouble } from '#functions/graph/trouble.ts';
import { proveLogs } from '#functions/log/prove-logs.ts';
import { openDrain } from '#functions/outbox/drain.ts';
import { readSetup } from '#functions/setup/read-setup.ts';
import { changeSettings } from '#functions/setup/settings.ts';
import { deskSettings } from '#shared/settings/desk-settings.ts';
import { adam, dorte, maja, openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';
import { know } from '#test/support/known-people.ts';
import { reported } from '#test/support/reported.ts';
import { memoryAnchors } from './memory-anchors.ts';

type Mail = { readonly to: string; readonly subject: string; readonly text: string };

let desk: TestDesk;
let anchors: ReturnType<typeof memoryAnchors>;
let mails: Mail[];

beforeEach(async () => {
  anchors = memoryAnchors();
  mails = [];
  const sendMail = async (_tenant: string, mail: Mail) => void mails.push(mail);
  const organisation = () => Promise.reject(new GraphTrouble({ part: 'graph', code: 'timeout' }));
  desk = await openTestDesk({ anchors, alters: true, graph: { sendMail, organisation } });
  await know(desk, dorte);
  await know(desk, sofie);
  await inTenant(desk.db, maja.tenantId, (tx) =>
    tx.updateTable('tenants').set({ directory_read_at: desk.now() }).where('tenant_id', '=', maja.tenantId).execute(),
  );
  const settings = deskSettings.parse({ deskMailbox: 'gdpr@eksempel-kommune.example' });
  await changeSettings(desk, adam, { params: {}, query: {}, body: { version: 1, settings } });
  await reported(desk);
  await inTenant(desk.db, maja.tenantId, (tx) => tx.deleteFrom('outbox').where('kind', '<>', 'reminder').execute());
});
afterEach(() => desk.close());

const night = async () => {
  await proveLogs(desk);
  await openDrain(desk).drain('timer');
};
const later = (hours: number) => desk.setNow(new Date(desk.now().getTime() + hours * 3_600_000));
const alter = () => desk.asOwner((owner) => sql`update breaches set people = 'over-1000'`.execute(owner));
const logOnSetup = async () => {
  const { parts, log } = await readSetup(desk, sofie, { params: {}, query: {}, body: {} });
  return { ...parts.find(({ part }) => part === 'log'), log };
};

test('before the first night nothing is said of the log', async () => {
  expect(await logOnSetup()).toMatchObject({ state: 'untried', log: null });
});

test('after a night the setup page says when the log was verified, and by what anchor it is held', async () => {
  await night();
  const digest = /Anker: ([0-9a-f]{64})/.exec(mails[0]?.text ?? '')?.[1];
  expect(await logOnSetup()).toMatchObject({
    state: 'works',
    log: {
      verifiedAt: desk.now().toISOString(),
      anchor: { at: desk.now().toISOString(), digest: digest?.slice(0, 12) },
    },
  });
});

test('the DPO is mailed the digest of each night’s anchor, and nobody else is', async () => {
  await night();
  later(1);
  await night();
  later(24);
  await night();
  const digests = mails.filter(({ subject }) => subject.startsWith('Loggens anker'));
  expect(digests.map(({ to }) => to)).toEqual([dorte.userName, dorte.userName]);
});

const alarms = () => mails.filter(({ subject }) => subject.includes('passer ikke')).map(({ to }) => to);

test('an alteration is told the team and the DPO once, not every night', async () => {
  await alter();
  for (const _night of [1, 2, 3]) {
    await night();
    later(24);
  }
  expect(alarms().sort()).toEqual([dorte.userName, sofie.userName].sort());
  expect(await logOnSetup()).toMatchObject({ state: 'trouble', code: 'log-altered' });
});

test('one more alteration is told again', async () => {
  await alter();
  await night();
  await desk.asOwner((owner) => sql`update breaches set place = 'Et andet sted'`.execute(owner));
  later(24);
  await night();
  expect(alarms()).toHaveLength(4);
});

test('anchors that cannot be read are trouble of their own, and no alteration', async () => {
  anchors.shut(true);
  await night();
  expect(await logOnSetup()).toMatchObject({ state: 'trouble', code: 'anchors-unreadable', log: { anchor: null } });
  expect(alarms()).toEqual([]);
});

test('what was written before there were seals is sealed at night', async () => {
  await desk.asOwner(async (owner) => {
    await sql.raw('set session_replication_role = replica').execute(owner);
    await sql`delete from log_seals`.execute(owner);
    await sql`delete from log_entries`.execute(owner);
    await sql.raw(`update breaches set log_length = 0, log_hash = '\\x'`).execute(owner);
    await sql.raw(`update tenants set log_length = 0, log_hash = '\\x'`).execute(owner);
    await sql.raw('set session_replication_role = default').execute(owner);
  });
  await night();
  await alter();
  later(24);
  await night();
  expect(await logOnSetup()).toMatchObject({ code: 'log-altered' });
});
