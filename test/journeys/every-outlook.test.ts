import type { Browser } from 'playwright-core';
import { z } from 'zod';
import { da as t } from '#addin/texts/breaches/report.ts';
import { da as words } from '#addin/texts/desk.ts';
import { da as home } from '#addin/texts/home.ts';
import type { MailFacts } from '#shared/mail/mail.ts';
import { texts } from '#test/stage/front/outlook/texts.ts';
import { switchTable } from '#test/stage/tenant/switch-table.ts';
import { openBrowser } from '#test/support/browser.ts';
import { callDesk, casesOf } from './support/ask-desk.ts';
import { reportAs } from './support/report-as.ts';
import { openScreen, type Screen } from './support/screen.ts';
import { type StageProcess, startStage } from './support/stage-process.ts';
import { usual } from './support/variants.ts';

// What differs from Outlook to Outlook and from tenant to tenant; how it all looks is for the other journeys.
const o = texts.da;
const mailFacts = z.object({
  mail: z.object({ completeness: z.string(), mailbox: z.string().optional() }),
  recipients: z.array(z.object({ field: z.string() })),
});

let browser: Browser;
let stage: StageProcess;
beforeAll(async () => {
  [browser, stage] = await Promise.all([openBrowser(), startStage()]);
});
afterAll(() => Promise.all([browser?.close(), stage?.stop()]));

const set = (switches: Record<string, string>) => stage.post('/stage/tenant', switches);
const brokenBridges = switchTable.naa.values.filter((value) => value !== 'works');
const usualTenant = { outlook: 'web', naa: 'works', hostSignIn: 'works' };
afterEach(async () => {
  await set(usualTenant);
  await stage.post('/stage/world', { do: 'demand-sign-in', person: 'maja', code: 'none' });
});

/** Maja's Outlook with our pane beside a mail she sent. */
const besideMail = async (address = '/outlook-frame?as=maja&folder=sentitems&find=Handleplan'): Promise<Screen> => {
  const screen = await openScreen(browser, stage.url, usual);
  await screen.go(address);
  await screen.hand.press(screen.page.getByRole('button', { name: o.openApp }));
  return screen;
};
const close = ({ page }: Screen) => page.context().close();
/** Marks who should not have had it, sends, and waits for the number. */
const send = async ({ desk, hand }: Screen, wrong: RegExp): Promise<void> => {
  await hand.tick(desk.getByRole('checkbox', { name: wrong }));
  await hand.press(desk.getByRole('button', { name: t.send }));
  await desk.getByRole('heading', { name: new RegExp(`${t.receipt.reference} 2026-`) }).waitFor();
};
const newestCase = async () => {
  const cases = await casesOf(stage);
  const [{ caseId } = { caseId: '' }] = cases.toSorted((one, other) => other.reference.localeCompare(one.reference));
  return mailFacts.parse(JSON.parse(String(await callDesk(stage, 'sofie', `/breaches/${caseId}`))));
};

test.each(switchTable.outlook.values)('a mail is reported from Outlook, %s', async (outlook) => {
  await set({ outlook });
  const screen = await besideMail();
  await send(screen, /Henrik Vind/);
  expect(screen.complaints()).toEqual([]);
  await close(screen);
});

test('the pane loads Office.js from another origin, as its policy allows', async () => {
  const { officeJs } = z.object({ officeJs: z.string() }).parse(await stage.get('/api/client-settings'));
  const policy = (await fetch(`${stage.url}/outlook`)).headers.get('content-security-policy');
  expect([new URL(officeJs).origin === stage.url, policy]).toEqual([
    false,
    expect.stringContaining(`script-src 'self' ${new URL(officeJs).origin}`),
  ]);
});

test.each(brokenBridges)('Outlook signs in by itself where nested sign-in is %s', async (naa) => {
  await set({ naa });
  const screen = await besideMail();
  await send(screen, /Henrik Vind/);
  await close(screen);
});

test.each(brokenBridges)('Teams signs in by itself where nested sign-in is %s', async (naa) => {
  await set({ naa });
  const screen = await openScreen(browser, stage.url, usual);
  await screen.go('/teams?as=maja');
  await screen.desk.getByRole('heading', { name: home.greeting('Maja') }).waitFor();
  await close(screen);
});

test('where nothing signs in, the pane says so with a way out, and the report waits', async () => {
  await set({ naa: 'server-error', hostSignIn: 'fails' });
  const screen = await besideMail();
  const { desk, hand } = screen;
  await hand.tick(desk.getByRole('checkbox', { name: /Henrik Vind/ }));
  await hand.press(desk.getByRole('button', { name: t.send }));
  await desk.getByText(words.stillSignedOut.outlook).waitFor();
  await set(usualTenant);
  await hand.press(desk.getByRole('button', { name: words.signInAgain }));
  await desk.getByRole('heading', { name: new RegExp(`${t.receipt.reference} 2026-`) }).waitFor();
  await close(screen);
});

test('what Conditional Access demands of her is met on the way, and the mailbox is read', async () => {
  await stage.post('/stage/world', { do: 'demand-sign-in', person: 'maja', code: '50076' });
  const screen = await besideMail();
  await screen.desk.getByRole('checkbox', { name: /Birgit Dam.*Bcc ·/ }).waitFor();
  await close(screen);
});

test('a policy that blocks every sign-in stops no report', async () => {
  await stage.post('/stage/world', { do: 'demand-sign-in', person: 'maja', code: '53003' });
  const screen = await besideMail();
  await send(screen, /Henrik Vind/);
  await close(screen);
});

describe('from a shared mailbox', () => {
  const inShared =
    '/outlook-frame?as=maja&folder=sentitems&find=Samv&mailbox=familieraadgivningen@eksempel-kommune.example';

  test('a mis-sent mail is reported, with its bcc', async () => {
    const screen = await besideMail(inShared);
    await screen.desk.getByRole('checkbox', { name: /Sofus Bak.*Bcc ·/ }).waitFor();
    await screen.hand.tick(screen.desk.getByRole('checkbox', { name: t.keep.label }));
    await send(screen, /Oda Krogh/);
    await screen.desk.getByText(t.receipt.kept).waitFor();
    const { mail, recipients } = await newestCase();
    expect([mail, recipients.map(({ field }) => field).sort()]).toEqual([
      { completeness: 'mailbox', mailbox: 'familieraadgivningen@eksempel-kommune.example' },
      ['bcc', 'cc', 'to'],
    ]);
    await close(screen);
  });

  test('an answer in it leads to the mail that was sent from it', async () => {
    const screen = await besideMail(inShared.replace('sentitems', 'inbox').replace('Samv', 'SV'));
    await screen.desk.getByText(t.mail.found).waitFor();
    await close(screen);
  });

  test.each(['ltsc', 'phone'])('there is no button in Outlook, %s', async (outlook) => {
    await set({ outlook });
    const screen = await openScreen(browser, stage.url, usual);
    await screen.go(inShared);
    await screen.page.getByRole('heading', { name: 'Samværsplan for Alma' }).waitFor();
    expect(await screen.page.getByRole('button', { name: o.openApp }).count()).toBe(0);
    await close(screen);
  });
});

test('a mail that is moved after the report can still be sent to the team', async () => {
  const mails = z.array(z.object({ id: z.string(), subject: z.string(), internetMessageId: z.string() }));
  const found = mails
    .parse(await stage.get('/stage/mail/maja'))
    .find(({ subject }) => subject.startsWith('Forældremøde'));
  const { id = '', subject = '', internetMessageId } = found ?? {};
  const mail: MailFacts = { subject, internetMessageId, attachments: [], recipients: [], completeness: 'window' };
  const { caseId } = await reportAs(stage, 'maja', { kind: 'misdirected-mail', door: 'outlook', mail });
  await stage.post('/stage/world', { do: 'move-mail', person: 'maja', id });
  const key = crypto.randomUUID();
  const asked = { method: 'POST', body: { restId: id }, key } as const;
  const kept = await callDesk(stage, 'maja', `/breaches/${caseId}/evidence/mail`, asked);
  expect(JSON.parse(String(kept)).size).toBeGreaterThan(0);
});
