import { decodeJwt } from 'jose';
import { card, channel, message, openTeamsStage } from './teams-stage.ts';

let stage: Awaited<ReturnType<typeof openTeamsStage>>;
beforeAll(async () => {
  stage = await openTeamsStage();
});
afterAll(() => stage.close());
beforeEach(() => {
  stage.heard.length = 0;
  stage.bot.answers = { status: 200, body: {} };
});

const postCard = async (content = card()) => {
  const start = {
    isGroup: true,
    tenantId: stage.municipality.ids.tenantA,
    channelData: { channel: { id: channel } },
    activity: message(content),
  };
  return (await stage.call('POST', '/v3/conversations', start)).body.activityId;
};
const press = async (verb: string, data?: Record<string, unknown>, content = card()) =>
  stage.teams.press(await postCard(content), stage.person('sofie'), { verb, data });

test("a button sends its own data, the card's inputs and what was given", async () => {
  const content = card({
    body: [
      { type: 'Input.Text', id: 'note', label: 'Note', value: 'stående' },
      { type: 'Input.Toggle', id: 'sure', title: 'Sikker' },
    ],
  });
  await press('take', { note: 'ny' }, content);
  expect(stage.heard[0]?.activity.value).toMatchObject({
    action: { type: 'Action.Execute', verb: 'take', data: { breach: 'b1', note: 'ny', sure: 'false' } },
    trigger: 'manual',
  });
});

test('among buttons of one verb the data decide', async () => {
  const actions = ['yes', 'no'].map((answer) => ({
    type: 'Action.Execute',
    title: answer,
    verb: 'decide',
    data: { answer, case: 'c' },
  }));
  await press('decide', { answer: 'no' }, card({ actions }));
  expect(stage.heard[0]?.activity.value).toMatchObject({ action: { data: { answer: 'no', case: 'c' } } });
});

test('the bot learns who pressed, as Teams says it', async () => {
  await press('take');
  expect(stage.heard[0]?.activity.from).toMatchObject({
    aadObjectId: stage.person('sofie').id,
    id: expect.stringMatching(/^29:/),
  });
});

test('the call carries a token for the bot, from where the activity says', async () => {
  await press('take');
  const claims = decodeJwt(stage.heard[0]?.authorization.slice('Bearer '.length) ?? '');
  expect(claims).toMatchObject({ aud: stage.municipality.ids.botClientId, serviceurl: `${stage.url}/connector/` });
});

test('what the bot answers is answered', async () => {
  stage.bot.answers = {
    status: 200,
    body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Taget' },
  };
  expect(await press('take')).toEqual(stage.bot.answers);
});

test('a card in the answer is shown to that person only', async () => {
  const answered = card({ body: [{ type: 'TextBlock', text: 'Din sag' }] });
  stage.bot.answers = {
    status: 200,
    body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: answered },
  };
  const id = await postCard();
  await stage.teams.press(id, stage.person('sofie'), { verb: 'take' });
  const posted = stage.teams.messages().find((known) => known.id === id);
  if (!posted) throw new Error('the card is gone');
  expect([
    stage.teams.views.cardFor(posted, stage.person('sofie')),
    stage.teams.views.cardFor(posted, stage.person('jonas')),
  ]).toEqual([answered, card()]);
});

test('a verb the card does not have is refused in words', async () => {
  await expect(press('close')).rejects.toThrow('The card has no button with the verb "close". It has: take.');
});

test('a button that only the card as it was before had is pressed with what was on it', async () => {
  const id = await postCard();
  const changed = card({ actions: [{ type: 'Action.Execute', title: 'Luk', verb: 'close' }] });
  await stage.call('PUT', `/v3/conversations/${channel}/activities/${id}`, message(changed));
  await stage.teams.press(id, stage.person('sofie'), { verb: 'take' });
  expect(stage.heard.at(-1)?.activity.value).toMatchObject({ action: { verb: 'take', data: { breach: 'b1' } } });
});

test('an empty required field is refused before the bot hears of it', async () => {
  const content = card({
    body: [{ type: 'Input.Text', id: 'why', label: 'x', isRequired: true, errorMessage: 'Skriv hvorfor' }],
  });
  await expect(press('take', {}, content)).rejects.toThrow('Skriv hvorfor');
});

test('a field of a card not opened is not asked for', async () => {
  const inner = card({
    body: [{ type: 'Input.Text', id: 'why', label: 'x', isRequired: true, errorMessage: 'Skriv' }],
    actions: [{ type: 'Action.Execute', title: 'Gem', verb: 'save' }],
  });
  const shown = [...(card().actions as unknown[]), { type: 'Action.ShowCard', title: 'Mere', card: inner }];
  await press('take', {}, card({ actions: shown }));
  expect(stage.heard[0]?.activity.value).toMatchObject({ action: { verb: 'take', data: { breach: 'b1' } } });
});

test('what a person outside the team presses is for the bot to answer', async () => {
  const maja = stage.person('maja');
  await stage.teams.press(await postCard(), maja, { verb: 'take' });
  expect(stage.heard[0]?.activity.from).toMatchObject({ aadObjectId: maja.id });
});

test.each(['maja', 'adam', 'nils'] as const)(
  '%s, who does not see the channel, presses from the own chat',
  async (who) => {
    await stage.teams.press(await postCard(), stage.person(who), { verb: 'take' });
    const { tenantId } = stage.person(who);
    expect(stage.heard[0]?.activity).toMatchObject({
      conversation: { id: expect.stringMatching(/^a:/), tenantId },
      channelData: { tenant: { id: tenantId } },
    });
  },
);

test('who has left cannot press', async () => {
  const lars = stage.person('lars');
  await expect(stage.teams.press(await postCard(), lars, { verb: 'take' })).rejects.toThrow('cannot sign in');
});

test('a message in the personal chat reaches the bot', async () => {
  await stage.teams.write(stage.person('maja'), { where: undefined, text: 'Hej', mention: true });
  expect(stage.heard[0]?.activity).toMatchObject({
    type: 'message',
    text: 'Hej',
    conversation: { conversationType: 'personal' },
  });
});

test('a message in the channel mentions the bot', async () => {
  await stage.teams.write(stage.person('sofie'), { where: channel, text: 'status', mention: true });
  expect(stage.heard[0]?.activity).toMatchObject({
    text: '<at>GDPR-vagten</at> status',
    entities: [{ type: 'mention' }],
  });
});

const notNamed = { where: channel, text: 'Har I set, at borgeren ringede?', mention: false };

test('what does not name the bot does not reach it', async () => {
  const { answer } = await stage.teams.write(stage.person('sofie'), notNamed);
  expect([answer, stage.heard]).toEqual([undefined, []]);
});

test('with the consent of an earlier version every message of the channel reaches it, also without a mention', async () => {
  stage.switches.set('earlierChannelConsent', 'kept');
  await stage.teams.write(stage.person('sofie'), notNamed);
  stage.switches.set('earlierChannelConsent', 'withdrawn');
  expect(stage.heard.map(({ activity }) => [activity.text, activity.entities])).toEqual([[notNamed.text, undefined]]);
});

test('so it does where the manifest asks for it', async () => {
  const other = await openTeamsStage(undefined, { resourceSpecific: ['ChannelMessage.Read.Group'] });
  await other.teams.write(other.person('sofie'), notNamed);
  await other.close();
  expect(other.heard).toHaveLength(1);
});

test('a button does not say which message it is on, but by the thread', async () => {
  const id = await postCard();
  await stage.teams.press(id, stage.person('sofie'), { verb: 'take' });
  expect(stage.heard.at(-1)?.activity).toMatchObject({ conversation: { id: `${channel};messageid=${id}` } });
  expect(stage.heard.at(-1)?.activity).not.toHaveProperty('replyToId');
});

test('a guest comes without the directory’s id, and without a language', async () => {
  await stage.teams.press(await postCard(), stage.person('gaest'), { verb: 'take' });
  expect(stage.heard.at(-1)?.activity).not.toHaveProperty('locale');
  expect(stage.heard.at(-1)?.activity.from).not.toHaveProperty('aadObjectId');
});

describe('a person who has the channel open', () => {
  const refreshing = () =>
    card({ refresh: { action: { type: 'Action.Execute', verb: 'refresh', data: { of: 'b1' } } } });
  const atWork = new Date('2026-03-03T09:00:00Z');
  test('asks for the newest face of a card as it appears', async () => {
    stage.time.now = atWork;
    await postCard(refreshing());
    await stage.teams.quiet();
    expect(stage.heard.map(({ activity }) => activity.value)).toMatchObject([
      { action: { verb: 'refresh' }, trigger: 'automatic' },
    ]);
  });
  test('is not at work at night', async () => {
    stage.time.now = new Date('2026-03-03T23:00:00Z');
    await postCard(refreshing());
    await stage.teams.quiet();
    expect(stage.heard).toEqual([]);
  });
  test('sees what came at night, once, as the working day begins', async () => {
    stage.time.now = new Date('2026-03-03T23:00:00Z');
    const id = await postCard(refreshing());
    stage.time.now = atWork;
    stage.teams.startOfDay();
    await stage.teams.quiet();
    const asked = () => stage.heard.filter(({ activity }) => JSON.stringify(activity.conversation).includes(id)).length;
    const first = asked();
    stage.teams.startOfDay();
    await stage.teams.quiet();
    expect([first, asked()]).toEqual([1, 1]);
  });
  test('sees the next day what the bot could not answer', async () => {
    stage.time.now = atWork;
    stage.bot.answers = { status: 503, body: {} };
    await postCard(refreshing());
    await stage.teams.quiet();
    stage.bot.answers = { status: 200, body: {} };
    stage.heard.length = 0;
    stage.teams.startOfDay();
    await stage.teams.quiet();
    expect(stage.heard).toHaveLength(1);
  });
  test('asks again as Teams starts', async () => {
    stage.time.now = atWork;
    await stage.teams.quiet();
    stage.heard.length = 0;
    stage.teams.openClients();
    await stage.teams.quiet();
    expect(stage.heard.length).toBeGreaterThan(0);
  });
});

test('an employee cannot write in the channel of the team', async () => {
  await expect(stage.teams.write(stage.person('maja'), { where: channel, text: 'hej', mention: true })).rejects.toThrow(
    'not in the conversation',
  );
});

test('the first start tells the bot of its team, with the chosen channel', async () => {
  await stage.teams.announceInstalls();
  const told = stage.heard.find(
    ({ activity }) => activity.type === 'installationUpdate' && JSON.stringify(activity).includes(channel),
  );
  expect(told?.activity).toMatchObject({
    action: 'add',
    conversation: { id: '19:general@thread.tacv2' },
    channelData: { settings: { selectedChannel: { id: channel } }, team: { id: '19:general@thread.tacv2' } },
  });
});

test('the app may be installed with a channel in mind that is closed to bots', async () => {
  await stage.teams.install('19:fortroligt@thread.tacv2', true);
  expect(stage.heard[0]?.activity).toMatchObject({
    channelData: { settings: { selectedChannel: { id: '19:fortroligt@thread.tacv2' } } },
  });
});

test('what the bot was told once is not told again', async () => {
  await stage.teams.announceInstalls();
  stage.heard.length = 0;
  await stage.teams.announceInstalls();
  expect(stage.heard).toEqual([]);
});

test('a later notification of a chain takes the place of the earlier', () => {
  const { id: personId, tenantId } = stage.person('birgit');
  const note = { tenantId, personId, activityType: 'x', previewText: '', link: 'https://teams.example', chainId: 7 };
  stage.teams.notify({ ...note, text: 'Først' });
  stage.teams.notify({ ...note, text: 'Siden' });
  expect(
    stage.teams
      .messages()
      .filter(({ to }) => to === personId)
      .map(({ text }) => text),
  ).toEqual(['Siden']);
});
