import { inTenant } from '#functions/database/transaction.ts';
import { type BotDesk, channelId, openBotDesk } from './bot-desk.ts';

let bot: BotDesk;
beforeAll(async () => {
  bot = await openBotDesk();
});
afterAll(() => bot.close());

const titlesOf = (card: unknown): string[] =>
  [...JSON.stringify(card).matchAll(/"Action\.OpenUrl","title":"([^"]+)"/g)].map(([, title = '']) => title);
const hello = () => bot.activity('leo', { type: 'message', text: 'hej' }, 'personal');
const tenant = () => bot.stage.municipality.ids.tenantA;
const standing = (breachId: string) =>
  inTenant(bot.desk.db, tenant(), (tx) =>
    tx
      .selectFrom('breaches')
      .select(['state', 'taken_by', 'version'])
      .where('breach_id', '=', breachId)
      .executeTakeFirstOrThrow(),
  );
/** Who looked at a case, as its log says. */
const looksAt = (breachId: string) =>
  inTenant(bot.desk.db, tenant(), async (tx) => {
    const rows = await tx
      .selectFrom('log_entries')
      .select('actor_id')
      .where('subject_id', '=', breachId)
      .where('verb', '=', 'looked')
      .execute();
    return rows.map(({ actor_id }) => actor_id);
  });

describe('who may call the bot', () => {
  test('nobody without a token', async () => expect((await bot.send(hello(), '')).status).toBe(401));
  test('nobody with a token that is none', async () =>
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
    const serviceUrl = 'https://smba.trafficmanager.net/emea/';
    const token = await bot.stage.issuer.issueBotFrameworkToken({ serviceUrl, signedBy: 'entra' });
    expect((await bot.send(hello(), `Bearer ${token}`)).status).toBe(401);
  });
  test('not an activity that names another service than its token', async () => {
    expect((await bot.send({ ...hello(), serviceUrl: 'https://evil.example/' })).status).toBe(400);
  });
  test('not a municipality that is not served', async () => {
    const unserved = bot.stage.municipality.ids.unservedTenant;
    const before = bot.wrote.length;
    await bot.send({ ...hello(), channelData: { tenant: { id: unserved } } });
    expect(bot.wrote).toHaveLength(before);
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
  test('is thrown away where it names somebody else', async () =>
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
    ['from nobody at all', { from: null }],
    ['to nobody', { recipient: undefined }],
    ['with a number for a language', { locale: 5 }],
    ['without a conversation', { conversation: undefined }],
    ['with a word for its conversation', { conversation: 'a' }],
    ['with a number for its text', { text: 7 }],
    ['with words for its entities', { entities: 'x' }],
    ['with a list for its channel data', { channelData: [] }],
    ['with a number for its id', { id: 5 }],
    ['with a word for its attachments', { attachments: 'x' }],
    ['with numbers for its attachments', { attachments: [5] }],
    ['with a number for its channel', { channelId: 5 }],
    ['with a word for its members', { type: 'conversationUpdate', membersAdded: 'x' }],
    ['with a number for its summary', { summary: 5 }],
  ])('%s is refused as such', async (_what, given) =>
    expect((await bot.send({ ...hello(), ...given })).status).toBe(400),
  );
  test.each(['', '[]', 'null', '"a"', '{'])('as is %p', async (body) =>
    expect((await bot.sendText(body)).status).toBe(400),
  );
});

describe('writing to the bot', () => {
  test('who has sent a mail wrong gets the door to the form, and a hint at Outlook', async () => {
    await bot.write('leo', 'jeg har sendt en mail forkert');
    expect(JSON.stringify(bot.wrote.at(-1)?.card)).toMatch(/Indberet.*teams\.microsoft\.com\/l\/entity/);
    expect(JSON.stringify(bot.wrote.at(-1)?.card)).toContain('Outlook');
  });
  test('whatever the words, a slip gets the form', async () => {
    await bot.write('leo', 'min taske med journaler blev væk i toget');
    expect(bot.wrote.at(-1)?.text).toBe('Er der sket noget med persondata?');
  });
  test('what nobody understands is said to be so, with two doors', async () => {
    await bot.write('leo', 'Må jeg sende CPR i mail?');
    expect(bot.wrote.at(-1)?.text).toBe('Det forstod jeg ikke');
    expect(titlesOf(bot.wrote.at(-1)?.card)).toEqual(['Indberet', 'Mine sager']);
  });
  test('the team asks for the open cases and gets the door to them', async () => {
    await bot.write('sofie', 'kø');
    expect(titlesOf(bot.wrote.at(-1)?.card)).toEqual(['Åbn sagerne']);
    expect(decodeURIComponent(JSON.stringify(bot.wrote.at(-1)?.card))).toContain('subEntityId":"queue');
  });
  test('an employee who asks for cases gets the own ones', async () => {
    await bot.write('leo', 'sager');
    expect(bot.wrote.at(-1)?.text).toBe('Dine indberetninger');
  });
  test('a link is by the id the municipality’s catalogue knows the app by', async () => {
    await bot.write('leo', 'hej');
    expect(JSON.stringify(bot.wrote.at(-1)?.card)).toContain(
      `/l/entity/${bot.desk.settings.catalogAppIds[tenant()]}/desk`,
    );
  });
  test('help is answered with what the bot can do', async () => {
    await bot.write('leo', 'hjælp');
    expect(bot.wrote.at(-1)?.text).toBe('GDPR-vagten');
  });
  test('in English when the person’s Teams is', async () => {
    await bot.write('leo', 'I lost my phone', { locale: 'en-GB' });
    expect(bot.wrote.at(-1)?.text).toBe('Has something happened with personal data?');
  });
  test('the answer goes to the chat it came from', async () => {
    await bot.write('leo', 'hej');
    expect(bot.wrote.at(-1)?.conversationId).toBe(`a:${bot.stage.person('leo').id}`);
  });
});

// As over HTTP: the team and the DPO see every case and the list of them; an administrator, a reporter and a manager do not.
const mine = 'Dine indberetninger';
test.each([
  ['sofie', 'Sag', 'Åbn sagerne'],
  ['dorte', 'Sag', 'Åbn sagerne'],
  ['adam', 'Den', mine],
  ['maja', 'Den', mine],
  ['birgit', 'Den', mine],
  ['leo', 'Den', mine],
  ['gaest', 'Den', mine],
  ['nils', 'Den', 'Åbn sagerne'],
] as const)(
  '%s writes a number and gets "%s …", and asks for the cases and gets "%s"',
  async (who, ofNumber, ofCases) => {
    const { reference } = await bot.reported();
    await bot.write(who, reference);
    expect(bot.wrote.at(-1)?.text.split(' ')[0]).toBe(ofNumber);
    for (const asked of ['kø', 'åbne sager']) {
      await bot.write(who, asked);
      expect([bot.wrote.at(-1)?.text, ...titlesOf(bot.wrote.at(-1)?.card)]).toContain(ofCases);
    }
  },
);

describe('writing the number of a case', () => {
  const inChannel = (who: 'sofie' | 'leo', text: string, id = channelId) =>
    bot.send({
      ...bot.activity(who, {
        type: 'message',
        text: `<at>GDPR-vagten</at> ${text}`,
        entities: [{ type: 'mention', mentioned: { id: '28:bot' } }],
      }),
      conversation: { id: `${id};messageid=7`, conversationType: 'channel', tenantId: tenant() },
    });
  test.each(['sofie', 'dorte'] as const)('%s gets the card of the case', async (who) => {
    const { reference } = await bot.reported();
    await bot.write(who, reference);
    expect(bot.wrote.at(-1)?.text).toBe(`Sag ${reference}`);
    expect(JSON.stringify(bot.wrote.at(-1)?.card)).toContain(reference);
  });
  test('the card so answered works as the one in the channel does', async () => {
    const { breachId, reference } = await bot.reported();
    await bot.write('sofie', reference);
    await bot.press('sofie', 'take', { breachId, version: 1, apart: true });
    expect(await standing(breachId)).toMatchObject({ state: 'taken' });
  });
  test.each(['maja', 'gaest'] as const)(
    '%s hears the same of one that exists and of one that does not',
    async (who) => {
      const { reference } = await bot.reported();
      await bot.write(who, reference);
      const existing = bot.wrote.at(-1);
      await bot.write(who, '2026-9999');
      expect(bot.wrote.at(-1)).toEqual(existing);
      expect(existing?.text).toBe('Den sag kan jeg ikke vise dig');
    },
  );
  test('the card so answered is a look at the case, in its log', async () => {
    const { breachId, reference } = await bot.reported();
    await bot.write('dorte', reference);
    expect(await looksAt(breachId)).toEqual([bot.stage.person('dorte').id]);
  });
  test('who is shown nothing has not looked', async () => {
    const { breachId, reference } = await bot.reported();
    await bot.write('adam', reference);
    expect(await looksAt(breachId)).toEqual([]);
  });
  test('another municipality’s team hears the same', async () => {
    const { reference } = await bot.reported();
    await bot.write('nils', reference);
    expect(bot.wrote.at(-1)?.text).toBe('Den sag kan jeg ikke vise dig');
  });
  test('in another channel than the desk’s it is not shown', async () => {
    const { reference } = await bot.reported();
    await inChannel('sofie', reference, '19:elsewhere@thread.tacv2');
    expect(bot.wrote.at(-1)?.text).toBe('Den sag kan jeg ikke vise dig');
  });
  test('while nobody knows what the writer may see it is not shown', async () => {
    const { reference } = await bot.reported();
    const began = bot.desk.now();
    bot.graphIsDown.now = true;
    bot.desk.setNow(new Date(began.getTime() + 40 * 3_600_000));
    await bot.write('sofie', reference);
    bot.graphIsDown.now = false;
    bot.desk.setNow(began);
    expect(bot.wrote.at(-1)?.text).toBe('Den sag kan jeg ikke vise dig');
  });
});

describe('pressing a button', () => {
  test('take: the case is taken, and whoever pressed sees the card so', async () => {
    const { breachId } = await bot.reported();
    const answer = await bot.press('sofie', 'take', { breachId, version: 1 });
    expect(JSON.stringify(answer)).toContain(bot.stage.person('sofie').displayName);
    expect(await standing(breachId)).toMatchObject({ state: 'taken', taken_by: bot.stage.person('sofie').id });
  });
  test('a second press does nothing more', async () => {
    const { breachId } = await bot.reported();
    await Promise.all([
      bot.press('sofie', 'take', { breachId, version: 1 }),
      bot.press('sofie', 'take', { breachId, version: 1 }),
    ]);
    expect(await standing(breachId)).toMatchObject({ state: 'taken', version: 2 });
  });
  test('who comes second sees who has it', async () => {
    const { breachId } = await bot.reported();
    await bot.press('sofie', 'take', { breachId, version: 1 });
    const answer = await bot.press('jonas', 'take', { breachId, version: 1 });
    expect(answer.type).toBe('application/vnd.microsoft.card.adaptive');
    expect(JSON.stringify(answer)).toContain(bot.stage.person('sofie').displayName);
  });
  test('who comes second is told that a colleague was quicker', async () => {
    const { breachId } = await bot.reported();
    await bot.press('sofie', 'take', { breachId, version: 1 });
    const answer = await bot.press('jonas', 'take', { breachId, version: 1 });
    expect(JSON.stringify(answer)).toContain('En kollega var hurtigere');
  });
  test('who presses twice is not told of a quicker colleague', async () => {
    const { breachId } = await bot.reported();
    await bot.press('sofie', 'take', { breachId, version: 1 });
    const answer = await bot.press('sofie', 'take', { breachId, version: 1 });
    expect(JSON.stringify(answer)).not.toContain('kollega');
  });
  test('who gives a reason on a card older than the own taking is told that it was not kept', async () => {
    const { breachId } = await bot.reported();
    await bot.press('sofie', 'take', { breachId, version: 1 });
    const answer = await bot.press('sofie', 'not-a-breach', { breachId, version: 1, reason: 'Gammelt kort' });
    expect(JSON.stringify(answer)).toContain('Sagen er ændret imens');
  });
  test('who presses a card that is older than a change is told so', async () => {
    const { breachId } = await bot.reported();
    const answer = await bot.press('sofie', 'take', { breachId, version: 9 });
    expect(JSON.stringify(answer)).toContain('Sagen er ændret imens');
  });
  test('not a breach: the reason is asked for, kept, and not on the card', async () => {
    const { breachId } = await bot.reported();
    const answer = await bot.press('sofie', 'not-a-breach', {
      breachId,
      version: 1,
      reason: 'Modtageren var den rigtige',
    });
    expect((await standing(breachId)).state).toBe('not-a-breach');
    expect(JSON.stringify(answer)).not.toContain('rigtige');
  });
  test('not a breach without a reason is refused in words', async () => {
    const { breachId } = await bot.reported();
    expect(await bot.press('sofie', 'not-a-breach', { breachId, version: 1, reason: '  ' })).toMatchObject({
      type: 'application/vnd.microsoft.activity.message',
      value: 'Skriv en begrundelse.',
    });
  });
  test.each([
    ['too long', 'x'.repeat(3000), 'Begrundelsen er for lang. Der er plads til 2000 tegn.'],
    ['far too long', 'x'.repeat(50_000), 'Begrundelsen er for lang. Der er plads til 2000 tegn.'],
    ['of characters that cannot be kept', 'a\u0000b', 'Begrundelsen har tegn, vi ikke kan gemme. Skriv den igen.'],
  ])('a reason %s is refused for what it is', async (_what, reason, said) => {
    const { breachId } = await bot.reported();
    expect((await bot.press('sofie', 'not-a-breach', { breachId, version: 1, reason })).value).toBe(said);
    expect((await standing(breachId)).state).toBe('new');
  });
  test('Teams names nobody of the directory: the press does nothing', async () => {
    const { breachId } = await bot.reported();
    const value = { action: { type: 'Action.Execute', verb: 'take', data: { breachId, version: 1 } } };
    const { body } = await bot.send({
      ...bot.activity('sofie', { type: 'invoke', name: 'adaptiveCard/action', value }),
      from: { id: '29:federated' },
      locale: undefined,
    });
    expect(body.value).toBe('Det er kun GDPR-teamet, der kan trykke her.');
    expect((await standing(breachId)).state).toBe('new');
  });
  test.each(['maja', 'dorte', 'adam', 'gaest'] as const)('%s may not take a case', async (who) => {
    const { breachId } = await bot.reported();
    expect((await bot.press(who, 'take', { breachId, version: 1 })).type).toBe(
      'application/vnd.microsoft.activity.message',
    );
    expect((await standing(breachId)).state).toBe('new');
  });
  test('another municipality’s team is told that there is no such case', async () => {
    const { breachId } = await bot.reported();
    expect((await bot.press('nils', 'take', { breachId, version: 1 })).value).toContain('findes ikke');
    expect((await standing(breachId)).state).toBe('new');
  });
  test('a case nobody knows', async () => {
    expect((await bot.press('sofie', 'take', { breachId: bot.desk.newId(), version: 1 })).value).toContain(
      'findes ikke',
    );
  });
  test('a button from another time', async () => {
    expect((await bot.press('sofie', 'explode', { breachId: bot.desk.newId() })).value).toContain(
      'virker ikke længere',
    );
  });
  test('a card that was old shows how it is now', async () => {
    const { breachId } = await bot.reported();
    await bot.take('jonas', breachId, 1);
    const answer = await bot.press('sofie', 'not-a-breach', { breachId, version: 1, reason: 'Gammelt kort' });
    expect(answer.type).toBe('application/vnd.microsoft.card.adaptive');
    expect((await standing(breachId)).state).toBe('taken');
  });
  test('while Graph is silent the press is answered before Teams gives it up', async () => {
    const { breachId } = await bot.reported();
    const began = bot.desk.now();
    bot.graphIsSilent.now = true;
    bot.desk.setNow(new Date(began.getTime() + 60 * 3_600_000));
    const answer = await bot.press('sofie', 'take', { breachId, version: 1 });
    bot.graphIsSilent.now = false;
    bot.desk.setNow(began);
    expect(answer.value).toBe('Vi kan ikke se lige nu, om du er i GDPR-teamet. Prøv igen om lidt, eller åbn sagen.');
  });
  test('for a day without Graph the last known roles hold, then none', async () => {
    const { breachId } = await bot.reported();
    const began = bot.desk.now();
    await bot.press('sofie', 'refresh', { breachId });
    bot.graphIsDown.now = true;
    bot.desk.setNow(new Date(began.getTime() + 20 * 3_600_000));
    const within = await bot.press('sofie', 'refresh', { breachId });
    bot.desk.setNow(new Date(began.getTime() + 30 * 3_600_000));
    const beyond = await bot.press('sofie', 'refresh', { breachId });
    bot.graphIsDown.now = false;
    bot.desk.setNow(began);
    expect([within.type, beyond.type]).toEqual([
      'application/vnd.microsoft.card.adaptive',
      'application/vnd.microsoft.activity.message',
    ]);
  });
});

describe('installing', () => {
  const channels = () =>
    inTenant(bot.desk.db, tenant(), (tx) =>
      tx.selectFrom('conversations').select(['conversation_id', 'removed_at']).where('scope', '=', 'channel').execute(),
    );
  test('by somebody who is not of the desk, a channel is not taken', async () => {
    await bot.install('leo');
    expect(await channels()).toEqual([]);
  });
  test('by the team, the channel of the usual name is taken, and open cases get their cards', async () => {
    const { breachId } = await bot.reported();
    await bot.install('sofie');
    expect(await channels()).toEqual([{ conversation_id: channelId, removed_at: null }]);
    const planned = await inTenant(bot.desk.db, tenant(), (tx) =>
      tx.selectFrom('outbox').select('kind').where('subject_id', '=', breachId).where('kind', '=', 'card').execute(),
    );
    expect(planned).toHaveLength(2);
  });
  test('another channel chosen later takes its place', async () => {
    const chosen = { settings: { selectedChannel: { id: '19:chosen@thread.tacv2' } } };
    const told = bot.activity('sofie', { type: 'installationUpdate', action: 'add' });
    await bot.send({ ...told, channelData: { ...told.channelData, ...chosen } });
    await bot.send({ ...told, type: 'conversationUpdate', membersAdded: [{ id: '28:bot' }] });
    expect((await channels()).filter(({ removed_at }) => removed_at === null)).toEqual([
      { conversation_id: '19:chosen@thread.tacv2', removed_at: null },
    ]);
  });
  test('removed, it is marked', async () => {
    await bot.install('sofie', 'remove');
    expect((await channels()).every(({ removed_at }) => removed_at !== null)).toBe(true);
  });
});
