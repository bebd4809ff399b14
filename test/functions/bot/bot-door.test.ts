import { inTenant } from '#functions/database/transaction.ts';
import { type BotDesk, openBotDesk } from './bot-desk.ts';

let bot: BotDesk;
beforeAll(async () => {
  bot = await openBotDesk();
});
afterAll(() => bot.close());

const hello = () => bot.activity('leo', { type: 'message', text: 'hej' }, 'personal');
const tenant = () => bot.stage.municipality.ids.tenantA;

const serviceUrl = 'https://smba.trafficmanager.net/emea/';
const tokenFor = async (address: string, age = 0) =>
  `Bearer ${await bot.stage.issuer.issueBotFrameworkToken({ serviceUrl: address, age })}`;
const unserved = () => bot.stage.municipality.ids.unservedTenant;
const inTenantOf = (tenantId: string | undefined) => ({ id: 'a:1', conversationType: 'personal', tenantId });
const outcomeOf = async (activity: object, token?: string) => {
  const before = bot.wrote.length;
  const { status } = await bot.send(activity, token);
  return { status, wrote: bot.wrote.length - before };
};

describe('who may call the bot', () => {
  test('no call without a token', async () => expect((await bot.send(hello(), '')).status).toBe(401));
  test('no call with a token that is none', async () =>
    expect((await bot.send(hello(), 'Bearer a.b.c')).status).toBe(401));
  test('not an employee with the own token for our API, which has the bot’s audience and issuer', async () => {
    bot.stage.time.now = new Date(); // the library counts by the machine's clock
    const token = await bot.stage.issuer.issueUserToken(bot.stage.person('leo'));
    expect((await bot.send(bot.activity('sofie', { type: 'message', text: 'hej' }), `Bearer ${token}`)).status).toBe(
      403,
    );
  });
  test('not a token of another issuer', async () => {
    const token = await bot.stage.issuer.issueUserToken(bot.stage.person('leo'), { as: 'wrong-issuer' });
    expect((await bot.send(hello(), `Bearer ${token}`)).status).toBe(401);
  });
  test('not with the name of the bot service and a signature of the municipality’s Entra', async () => {
    const token = await bot.stage.issuer.issueBotFrameworkToken({ serviceUrl, signedBy: 'entra' });
    expect((await bot.send(hello(), `Bearer ${token}`)).status).toBe(401);
  });
  test('not with a token of two hours ago', async () =>
    expect((await bot.send(hello(), await tokenFor(serviceUrl, 2 * 3_600_000))).status).toBe(401));

  test.each([
    'https://evil.example/',
    'https://smba.trafficmanager.net.evil.example/',
    'https://smba.trafficmanager.net@evil.example/',
    'https://other.trafficmanager.net/',
    'http://smba.trafficmanager.net/emea/',
  ])('not an activity whose answer would go to %s, which its token does not name', async (address) =>
    expect(await outcomeOf({ ...hello(), serviceUrl: address })).toEqual({ status: 400, wrote: 0 }),
  );
  test.each([
    'https://evil.example/',
    'https://169.254.169.254/',
    'https://webchat.botframework.com/',
    'http://smba.trafficmanager.net/emea/',
  ])('nor to %s, which it does', async (address) =>
    expect(await outcomeOf({ ...hello(), serviceUrl: address }, await tokenFor(address))).toEqual({
      status: 400,
      wrote: 0,
    }),
  );
  test.each(['webchat', 'directline', 'emulator', 'email', 'MSTEAMS', 'msteams:copilot', undefined, 5])(
    'not in the channel %s, where any sender may be named',
    async (channelId) => expect(await outcomeOf({ ...hello(), channelId })).toEqual({ status: 403, wrote: 0 }),
  );
  test('not with 256 kB and more', async () =>
    expect(await outcomeOf(bot.activity('leo', { type: 'message', text: 'x'.repeat(256 * 1024) }, 'personal'))).toEqual(
      {
        status: 400,
        wrote: 0,
      },
    ));
  test.each<[string, () => object]>([
    [
      'that is not served',
      () => ({ channelData: { tenant: { id: unserved() } }, conversation: inTenantOf(unserved()) }),
    ],
    ['and another one that is not served', () => ({ conversation: inTenantOf(unserved()) })],
    ['and another one that is served', () => ({ conversation: inTenantOf(bot.stage.municipality.ids.tenantB) })],
    ['that it does not name', () => ({ channelData: {}, conversation: inTenantOf(undefined) })],
  ])('not for a municipality %s', async (_which, given) => {
    expect((await outcomeOf({ ...hello(), ...given() })).wrote).toBe(0);
  });
});

describe('what people write to one another in a channel', () => {
  const toOthers = (given = {}) =>
    bot.activity('sofie', { type: 'message', text: 'Har I set, at borgeren ringede?', ...given });
  const calls = async (given = {}) => {
    const before = bot.wrote.length;
    const { status } = await bot.send(toOthers(given));
    return { status, wrote: bot.wrote.length - before };
  };
  test('is thrown away unanswered', async () => expect(await calls()).toEqual({ status: 200, wrote: 0 }));
  test('is thrown away where it names another person', async () =>
    expect(
      await calls({ entities: [{ type: 'mention', text: '<at>Jonas</at>', mentioned: { id: '29:jonas' } }] }),
    ).toEqual({ status: 200, wrote: 0 }));
  test('is neither logged nor kept', async () => {
    const before = await inTenant(bot.desk.db, tenant(), (tx) => tx.selectFrom('conversations').selectAll().execute());
    expect(await bot.logOf(() => bot.send(toOthers()))).toEqual([]);
    expect(await inTenant(bot.desk.db, tenant(), (tx) => tx.selectFrom('conversations').selectAll().execute())).toEqual(
      before,
    );
  });
  test('is answered where it names the bot', async () =>
    expect(
      await calls({ entities: [{ type: 'mention', text: '<at>GDPR-vagten</at>', mentioned: { id: '28:bot' } }] }),
    ).toEqual({ status: 200, wrote: 1 }));
});

describe('an activity that is none', () => {
  test.each([
    ['without a type', { type: undefined }],
    ['with an object for a type', { type: { a: 1 } }],
    ['without a sender', { from: null }],
    ['without a recipient', { recipient: undefined }],
    ['with a number for a language', { locale: 5 }],
    ['without a conversation', { conversation: undefined }],
    ['with a word for its conversation', { conversation: 'a' }],
    ['with a number for its text', { text: 7 }],
    ['with words for its entities', { entities: 'x' }],
    ['with a list for its channel data', { channelData: [] }],
    ['with a number for its id', { id: 5 }],
    ['with a word for its attachments', { attachments: 'x' }],
    ['with numbers for its attachments', { attachments: [5] }],
    ['with a word for its members', { type: 'conversationUpdate', membersAdded: 'x' }],
    ['with a number for its summary', { summary: 5 }],
  ])('%s is refused as such', async (_what, given) =>
    expect((await bot.send({ ...hello(), ...given })).status).toBe(400),
  );
  test.each(['', '[]', 'null', '"a"', '{'])('as is %p', async (body) =>
    expect((await bot.sendText(body)).status).toBe(400),
  );
});
