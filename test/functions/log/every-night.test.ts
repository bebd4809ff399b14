import { sql } from 'kysely';
import { uploadEvidence } from '#functions/cases/work/evidence.ts';
import { inTenant } from '#functions/database/transaction.ts';
import { openOutbox } from '#functions/deliveries/open-outbox.ts';
import { proveLogs } from '#functions/log/prove-logs.ts';
import { GraphTrouble } from '#functions/microsoft/trouble.ts';
import { changeSettings } from '#functions/setup/change-settings.ts';
import { readSetup } from '#functions/setup/read-setup.ts';
import { deskSettings } from '#shared/settings/desk-settings.ts';
import { adam, dorte, maja, openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';
import { know } from '#test/support/known-people.ts';
import { about, messagesOf, reported } from '#test/support/reported.ts';
import { memoryAnchors } from './memory-anchors.ts';
import { pastTriggers } from './past-triggers.ts';

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
  await openOutbox(desk).drain('timer');
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

test('the DPO alone is mailed the digest of each night’s anchor', async () => {
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
  await desk.asOwner((owner) =>
    pastTriggers(
      owner,
      'delete from log_seals',
      'delete from log_entries',
      `update cases set log_length = 0, log_hash = '\\x'`,
      `update tenants set log_length = 0, log_hash = '\\x'`,
    ),
  );
  await night();
  await alter();
  later(24);
  await night();
  expect(await logOnSetup()).toMatchObject({ code: 'log-altered' });
});

/** The next night on which the kept mails of this case are read (prove-logs.ts: by sixteenths). */
const nightOfMails = (caseId: string): Date => {
  const day = 24 * 3_600_000;
  const today = Math.floor(desk.now().getTime() / day);
  const ahead = (Number.parseInt(caseId.slice(0, 1), 16) - (today % 16) + 16) % 16;
  return new Date(desk.now().getTime() + ahead * day);
};

test('an altered mail stays found on the nights when other mails are read, and is told once', async () => {
  const { caseId } = await reported(desk);
  await uploadEvidence(desk, maja, about(caseId, new TextEncoder().encode('From: a@example.com\r\n\r\nHej')));
  await desk.asOwner((owner) => sql.raw(`update evidence set content = content || '\\x00'`).execute(owner));
  desk.setNow(nightOfMails(caseId));
  await proveLogs(desk);
  later(24);
  await proveLogs(desk);
  const told = (await messagesOf(desk, maja.tenantId)).filter(({ kind }) => kind === 'log-altered');
  expect([(await logOnSetup()).code, told.length]).toEqual(['log-altered', 1]);
});

/** A run that has no time: it does one piece. */
const briefly = () => proveLogs(desk, AbortSignal.abort());

test('what is too much for one run goes on in the next, and is a night’s when it is done', async () => {
  await alter();
  await briefly();
  const meanwhile = await logOnSetup();
  await briefly();
  expect([meanwhile, await logOnSetup(), anchors.kept.size]).toMatchObject([
    { state: 'untried', log: null },
    { state: 'trouble', code: 'log-altered' },
    1,
  ]);
});

test('two instances at once are one night with one anchor', async () => {
  await Promise.all([proveLogs(desk), proveLogs(desk)]);
  expect(anchors.kept.size).toBe(1);
});

test('a run that was killed is taken up when it cannot be alive any more, and not before', async () => {
  await briefly();
  await desk.asOwner((owner) =>
    sql`update log_progress set busy_until = ${new Date(desk.now().getTime() + 300_000)}`.execute(owner),
  );
  await proveLogs(desk);
  const before = anchors.kept.size;
  desk.setNow(new Date(desk.now().getTime() + 300_000));
  await proveLogs(desk);
  expect([before, anchors.kept.size]).toEqual([0, 1]);
});

test('two days without a verification are said', async () => {
  await night();
  later(48);
  const at48 = await logOnSetup();
  later(1);
  expect([at48.state, (await logOnSetup()).code]).toEqual(['works', 'log-unproven']);
});
