import type { Graph } from '#functions/graph/graph.ts';
import { Refusal } from '#shared/refusals/refusal.ts';
import { mailboxOf } from '#test/stage/municipality/mail/mailboxes.ts';
import type { GraphOnLoopback } from '#test/stage-tests/graph/graph-on-loopback.ts';
import { openOurGraph } from './our-graph.ts';
import { troubleOf } from './trouble-of.ts';

let stage: GraphOnLoopback;
let graph: Graph;
let tenant: string;
let noted: string[];

beforeAll(async () => {
  ({ stage, graph, tenant, noted } = await openOurGraph());
});
beforeEach(() => {
  noted.length = 0;
  stage.faults.set('graph', '429', 0);
});
afterAll(() => stage.close());

const mailOf = (who: 'maja' | 'leo') => {
  const { mails } = mailboxOf(stage.municipality, stage.person(who));
  return (
    mails.find(({ folder, bcc }) => folder === 'sentitems' && bcc.length > 0) ??
    mails.find(({ folder }) => folder === 'sentitems')
  );
};
const tokenOf = (who: 'maja' | 'leo') => stage.issuer.issueUserToken(stage.person(who));

test('a mail comes with all its recipients, on behalf of the person', async () => {
  const mail = mailOf('maja');
  if (!mail) throw new Error('no mail');
  const found = await graph.mail(tenant, await tokenOf('maja'), { restId: mail.id });
  expect(found?.recipients.map(({ address, field }) => `${field} ${address}`).sort()).toEqual(
    [
      ...mail.to.map(({ address }) => `to ${address}`),
      ...mail.cc.map(({ address }) => `cc ${address}`),
      ...mail.bcc.map(({ address }) => `bcc ${address}`),
    ].sort(),
  );
});

test('a mail comes with its size', async () => {
  const mail = mailOf('maja');
  expect((await graph.mail(tenant, await tokenOf('maja'), { restId: mail?.id ?? '' }))?.size).toBe(mail?.size);
});

test('a mail in another mailbox is not found', async () => {
  const mail = mailOf('maja');
  expect(await graph.mail(tenant, await tokenOf('leo'), { restId: mail?.id ?? '' })).toBeUndefined();
});

test('the whole mail is read', async () => {
  const content = await graph.mailContent(
    tenant,
    await tokenOf('maja'),
    { restId: mailOf('maja')?.id ?? '' },
    25_000_000,
  );
  expect(Buffer.from(content ?? []).toString('latin1')).toMatch(/^[\w-]+: /);
});

test('a mail over the limit is refused', async () => {
  const asked = graph.mailContent(tenant, await tokenOf('maja'), { restId: mailOf('maja')?.id ?? '' }, 10);
  await expect(asked).rejects.toMatchObject({ code: 'evidence-too-large' });
  await expect(asked).rejects.toBeInstanceOf(Refusal);
});

const message = (personId: string) => ({
  personId,
  activityType: 'breachAssigned',
  parameters: { case: '2026-0001' },
  preview: 'En sag',
  subPage: 'case/x',
  chain: 7,
});

test('a message to the feed arrives with its link', async () => {
  await graph.notify(tenant, message(stage.person('maja').id));
  expect(stage.told.at(-1)).toMatchObject({ personId: stage.person('maja').id, chainId: 7, previewText: 'En sag' });
});

test('a person without a Teams licence cannot be told in Teams, for good', async () => {
  const message = {
    personId: stage.person('ulla').id,
    activityType: 'breachAssigned',
    parameters: { case: '2026-0001' },
    preview: 'Hej',
    subPage: 'reports',
    chain: 1,
  };
  expect(await troubleOf(graph.notify(tenant, message))).toMatchObject({ code: 'Forbidden', permanent: true });
  expect(noted).toEqual([]);
});

test('a person without the app is a permanent trouble of that person, not of the setup', async () => {
  const trouble = await troubleOf(graph.notify(tenant, message(stage.person('gaest').id)));
  expect([trouble.permanent, trouble.part, noted]).toEqual([true, 'activity-feed', []]);
});

test('without the consent to the app’s manifest no one is reached, and the setup page says so', async () => {
  stage.switches.set('teamsAppConsent', 'withdrawn');
  const trouble = await troubleOf(graph.notify(tenant, message(stage.person('maja').id)));
  stage.switches.set('teamsAppConsent', 'given');
  expect([trouble.permanent, noted]).toEqual([true, ['activity-feed trouble Forbidden']]);
});

describe('a mail', () => {
  const letter = (subject: string, from = 'gdpr-vagten@eksempel-kommune.example') => ({
    from,
    to: stage.person('jonas').upn,
    subject,
    text: 'Hej',
    key: subject,
  });
  const arrived = (subject: string) =>
    mailboxOf(stage.municipality, stage.person('jonas')).mails.filter((mail) => mail.subject === subject).length;

  test('sent twice within the hour arrives once', async () => {
    await graph.sendMail(tenant, letter('Ny sag'));
    await graph.sendMail(tenant, letter('Ny sag'));
    expect(arrived('Ny sag')).toBe(1);
  });

  test('sent again after an hour arrives again: Exchange has forgotten it', async () => {
    const began = stage.time.now;
    await graph.sendMail(tenant, letter('Glemt'));
    stage.time.now = new Date(began.getTime() + 3_600_000);
    await graph.sendMail(tenant, letter('Glemt'));
    stage.time.now = began;
    expect(arrived('Glemt')).toBe(2);
  });

  test('from any other mailbox is refused for good, and the setup page says so', async () => {
    const trouble = await troubleOf(graph.sendMail(tenant, letter('Egen', stage.person('jonas').upn)));
    expect([trouble.permanent, trouble.code, noted]).toEqual([
      true,
      'ErrorAccessDenied',
      ['mail trouble ErrorAccessDenied'],
    ]);
  });

  test('is refused from the desk’s mailbox too until Exchange has been told', async () => {
    stage.switches.set('mailSendScope', 'nowhere');
    const trouble = await troubleOf(graph.sendMail(tenant, letter('Ingen')));
    stage.switches.set('mailSendScope', 'desk-mailbox');
    expect(trouble.code).toBe('ErrorAccessDenied');
  });
});

test('too many calls: one short retry, then a trouble that passes and did nothing', async () => {
  stage.faults.set('graph', '429', 5);
  const trouble = await troubleOf(graph.organisation(tenant));
  expect(trouble).toMatchObject({ code: 'TooManyRequests', permanent: false, uncertain: false, retryAfter: 1 });
  expect(noted).toEqual(['graph trouble TooManyRequests']);
});

test('one refusal for a second is not even noticed', async () => {
  stage.faults.set('graph', '503', 1);
  await expect(graph.organisation(tenant)).resolves.toMatchObject({ name: 'Eksempel Kommune' });
});

test.each(['reset', 'truncated'] as const)('an answer lost on the way (%s) is uncertain', async (kind) => {
  stage.faults.set('graph', kind, 1);
  expect(await troubleOf(graph.notify(tenant, message(stage.person('leo').id)))).toMatchObject({ uncertain: true });
});

test('an answer that never comes is given up', async () => {
  stage.faults.set('graph', 'timeout', 1);
  expect(await troubleOf(graph.organisation(tenant))).toMatchObject({ code: 'timeout', uncertain: true });
});

test('without a token nothing was done', async () => {
  const stranger = 'cccccccc-0000-4000-8000-00000000000c';
  expect(await troubleOf(graph.organisation(stranger))).toMatchObject({ code: 'no-token', uncertain: false });
});
