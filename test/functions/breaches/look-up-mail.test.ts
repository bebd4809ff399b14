import { lookUpMail } from '#functions/breaches/report/look-up-mail.ts';
import { inTenant } from '#functions/database/transaction.ts';
import type { FoundSentMail } from '#functions/graph/graph.ts';
import { routes } from '#shared/routes/all.ts';
import { graphWith, maja, openTestDesk, type TestDesk } from '#test/support/desk.ts';
import { askAs, problemIn } from '#test/support/http.ts';
import { aMail, refusalOf } from '#test/support/reported.ts';

const { recipients: _, ...facts } = aMail({ restId: 'sendt', completeness: 'mailbox' });
const found: FoundSentMail = {
  opened: 'answer',
  answeredBy: 'karl@bolig.example',
  mail: {
    ...facts,
    recipients: [
      { address: 'karl@bolig.example', name: 'Karl Ås', field: 'to' },
      { address: 'Leo@Eksempel-Kommune.example', name: 'Leo Lind', field: 'bcc' },
    ],
  },
};

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
});
beforeEach(() => know(['eksempel-kommune.example']));
afterAll(() => desk.close());

const know = (domains: string[]) =>
  inTenant(desk.db, maja.tenantId, (tx) =>
    tx.updateTable('tenants').set({ inside_domains: domains }).where('tenant_id', '=', maja.tenantId).execute(),
  );
type Graph = TestDesk['graph'];
const lookUp = (sentMail: Graph['sentMail'] = async () => found, given: Partial<Graph> = {}, mailbox?: string) =>
  lookUpMail({ ...desk, graph: graphWith({ sentMail, ...given }) }, maja, {
    params: {},
    query: {},
    body: { restId: 'svar', mailbox },
    userToken: 'majas',
  });

test('the mailbox is asked for the opened mail, with the person’s own token', async () => {
  const sentMail = jest.fn(async () => found);
  await lookUp(sentMail);
  expect(sentMail).toHaveBeenCalledWith(maja.tenantId, 'majas', { restId: 'svar', mailbox: undefined });
});

test('an answer gives the ids of the mail that was sent, so that reports of it join', async () => {
  expect(await lookUp()).toMatchObject({
    opened: 'answer',
    restId: 'sendt',
    internetMessageId: '<handleplan@eksempel-kommune.example>',
  });
});

test('the recipient who answered is named but not marked', async () => {
  const { answeredBy, recipients } = await lookUp();
  expect([answeredBy, recipients.map(({ wrong }) => wrong)]).toEqual(['karl@bolig.example', [false, false]]);
});

test('the municipality’s domains place the recipients', async () => {
  const { recipients } = await lookUp();
  expect(recipients.map(({ placement }) => placement)).toEqual(['outside', 'inside']);
});

test('without known domains no recipient is placed', async () => {
  await know([]);
  const { recipients } = await lookUp();
  expect(recipients.map(({ placement }) => placement)).toEqual(['unknown', 'unknown']);
});

describe('a mail a colleague sent', () => {
  const received = (given: Partial<FoundSentMail['mail']> = {}, more: Partial<FoundSentMail> = {}): FoundSentMail => ({
    opened: 'received',
    ...more,
    mail: {
      ...found.mail,
      completeness: 'window',
      sender: { address: 'leo@eksempel-kommune.example', name: 'Leo Lind' },
      recipients: [{ address: 'Maja@Eksempel-Kommune.example', name: 'Maja Holm', field: 'to' }],
      ...given,
    },
  });
  const cc = [{ address: 'maja@eksempel-kommune.example', name: 'Maja Holm', field: 'cc' as const }];

  test('is reported as it shows, with its sender', async () =>
    expect(await lookUp(async () => received())).toMatchObject({
      opened: 'received',
      internetMessageId: '<handleplan@eksempel-kommune.example>',
      completeness: 'window',
      sender: { name: 'Leo Lind' },
      recipients: [{ placement: 'inside', wrong: false }],
    }));

  test('is what the route promises', async () =>
    expect(routes.lookUpMail.answer.safeParse(await lookUp(async () => received())).error).toBeUndefined());

  test.each([
    ['from outside is no sending of ours', received({ sender: { address: 'karl@bolig.example', name: 'Karl Ås' } })],
    ['without a sender belongs to no one', received({ sender: undefined })],
    ['that answers the caller about a lost mail is about that one', received({}, { answersUnknown: 'surely' })],
  ])('%s', async (_what, one) => expect(await refusalOf(lookUp(async () => one))).toBe('mail-not-found'));

  test('that answers another about a mail the caller never had is a sending of the colleague’s', async () =>
    expect((await lookUp(async () => received({ recipients: cc }, { answersUnknown: 'surely' }))).opened).toBe(
      'received',
    ));

  test('that may answer a mail of the caller’s that is gone is asked about', async () =>
    expect(await lookUp(async () => received({}, { answersUnknown: 'perhaps' }))).toMatchObject({ unsure: true }));

  test('that came to an alias names the caller among those who had it', async () => {
    const recipients = [{ address: 'Maho@eksempel-kommune.example', name: 'Maja Holm', field: 'cc' as const }];
    const aliases = async () => ({ accountId: maja.personId, addresses: ['maho@eksempel-kommune.example'] });
    const { receivedAs } = await lookUp(async () => received({ recipients }), { mailbox: aliases });
    expect(receivedAs).toBe('Maho@eksempel-kommune.example');
  });

  test('that answers an alias about a lost mail is about that one', async () => {
    const recipients = [{ address: 'maho@eksempel-kommune.example', name: '', field: 'to' as const }];
    const aliases = async () => ({ accountId: maja.personId, addresses: ['maho@eksempel-kommune.example'] });
    const lost = async () => received({ recipients }, { answersUnknown: 'surely' });
    expect(await refusalOf(lookUp(lost, { mailbox: aliases }))).toBe('mail-not-found');
  });

  test('is reported also where the directory does not answer', async () => {
    const silent = () => Promise.reject(new Error('429'));
    expect((await lookUp(async () => received(), { mailbox: silent })).receivedAs).toBe(
      'Maja@Eksempel-Kommune.example',
    );
  });

  test('is not guessed to be a colleague’s before the municipality’s domains are known', async () => {
    await know([]);
    expect(await refusalOf(lookUp(async () => received()))).toBe('mail-not-found');
  });
});

test('a mail of a shared mailbox is looked up there, and says where it lies', async () => {
  const sentMail = jest.fn(async () => found);
  const { mailbox } = await lookUp(sentMail, {}, 'fr@eksempel-kommune.example');
  expect([mailbox, sentMail.mock.calls]).toEqual([
    'fr@eksempel-kommune.example',
    [[maja.tenantId, 'majas', { restId: 'svar', mailbox: 'fr@eksempel-kommune.example' }]],
  ]);
});

test('a mail that leads to none the person sent is not found', async () =>
  expect(await refusalOf(lookUp(async () => undefined))).toBe('mail-not-found'));

test('a mailbox that does not answer is not a mail that is missing', async () =>
  expect(await refusalOf(lookUp(() => Promise.reject(new Error('429'))))).toBe('mailbox-unavailable'));

test.each(['.', '..', '\ud800'])(
  'an id that is none, %j, is refused by its name and no mailbox is asked',
  async (restId) => {
    const answer = await askAs(desk, maja)('lookUpMail', { json: { restId } });
    expect([answer.status, problemIn(answer).errors?.[0]?.field]).toEqual([400, 'restId']);
  },
);
