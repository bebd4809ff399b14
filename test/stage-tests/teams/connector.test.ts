import { faultsOfCard } from '#test/stage/teams/cards/check-card.ts';
import { personMri } from '#test/stage/teams/teams-ids.ts';
import { card, channel, message, openTeamsStage } from './teams-stage.ts';

let stage: Awaited<ReturnType<typeof openTeamsStage>>;
beforeAll(async () => {
  stage = await openTeamsStage();
});
afterAll(() => stage.close());

const toChannel = (content?: Parameters<typeof message>[0]) => ({
  isGroup: true,
  tenantId: stage.municipality.ids.tenantA,
  channelData: { channel: { id: channel } },
  activity: message(content),
});
const post = async () => (await stage.call('POST', '/v3/conversations', toChannel())).body;
const shown = (id: string) => stage.teams.messages().find((known) => known.id === id);

test('a new conversation in a channel is a message whose id is in the conversation id', async () => {
  const { id, activityId } = await post();
  expect(id).toBe(`${channel};messageid=${activityId}`);
});

test('a reply is in the thread', async () => {
  const { id, activityId } = await post();
  const reply = await stage.call('POST', `/v3/conversations/${encodeURIComponent(id)}/activities`, {
    type: 'message',
    text: 'Påmindelse',
  });
  expect(shown(reply.body.id)).toMatchObject({ thread: activityId, text: 'Påmindelse' });
});

const postTo = (conversation: string) =>
  stage.call('POST', `/v3/conversations/${encodeURIComponent(conversation)}/activities`, message());

test('a reply by the id in the path alone is a new message in the channel, and is answered without an id', async () => {
  const { activityId } = await post();
  const path = `/v3/conversations/${encodeURIComponent(channel)}/activities/${activityId}`;
  const { body } = await stage.call('POST', path, { type: 'message', text: 'Påmindelse', replyToId: activityId });
  expect([body, stage.teams.messages().at(-1)?.thread]).toEqual([{}, undefined]);
});

test('a bot is not let into a private channel', async () => {
  const { status, body } = await postTo('19:fortroligt@thread.tacv2');
  expect([status, body.error.code]).toEqual([403, 'BotNotInConversationRoster']);
});

test.each(['private', 'shared'])(
  'a bot is not let into the channel chosen for the desk when that is %s',
  async (kind) => {
    stage.switches.set('deskChannel', kind);
    const refused = await postTo(channel);
    stage.switches.set('deskChannel', 'standard');
    expect([refused.status, (await postTo(channel)).status]).toEqual([403, 201]);
  },
);

test('a private channel is not among the channels a bot is told of', async () => {
  const { body } = await stage.call('GET', '/v3/teams/19:general@thread.tacv2/conversations');
  expect(body.conversations.map(({ id }: { id: string }) => id)).toEqual(['19:general@thread.tacv2', channel]);
});

describe('what is done to a channel', () => {
  test.each([
    ['archived', { archived: true }, { archived: false }, 'NotEnoughPermissions'],
    ['in an archived team', { teamArchived: true }, { teamArchived: false }, 'NotEnoughPermissions'],
    ['deleted', { deleted: true }, { deleted: false }, 'ConversationNotFound'],
  ] as const)('%s, it takes nothing until it is back', async (_how, away, back, code) => {
    await stage.teams.changeChannel(channel, away);
    const refused = await postTo(channel);
    await stage.teams.changeChannel(channel, back);
    expect([refused.body.error.code, (await postTo(channel)).status]).toEqual([code, 201]);
  });

  test.each([
    ['channelDeleted', { deleted: true }],
    ['channelRestored', { deleted: false }],
    ['channelRenamed', { rename: 'GDPR-vagten' }],
    ['teamArchived', { teamArchived: true }],
    ['teamUnarchived', { teamArchived: false }],
  ] as const)('the bot is told: %s', async (eventType, change) => {
    stage.heard.length = 0;
    await stage.teams.changeChannel(channel, change);
    expect(stage.heard.map(({ activity }) => activity)).toMatchObject([
      { type: 'conversationUpdate', channelData: { eventType, channel: { id: channel } } },
    ]);
  });
});

test('more than Teams takes in one second is 429 and names no time to wait', async () => {
  const path = `/v3/conversations/${encodeURIComponent(channel)}/activities`;
  const at = stage.time.now.getTime() + 60_000;
  const statuses: number[] = [];
  for (let call = 0; call < 8; call += 1) {
    stage.time.now = new Date(at - 1000);
    statuses.push((await stage.call('POST', path, message())).status);
  }
  expect(statuses).toEqual([...Array(7).fill(201), 429]);
});

test('an update changes the message and keeps what it was', async () => {
  const { id, activityId } = await post();
  const changed = card({ body: [{ type: 'TextBlock', text: 'Taget af teamet' }] });
  await stage.call('PUT', `/v3/conversations/${encodeURIComponent(id)}/activities/${activityId}`, message(changed));
  expect(shown(activityId)).toMatchObject({ card: changed, revisions: [{ card: card() }] });
});

test('an update of a message that is not there is 404', async () => {
  const { status, body } = await stage.call(
    'PUT',
    `/v3/conversations/${encodeURIComponent(channel)}/activities/1`,
    message(),
  );
  expect([status, body.error.code]).toEqual([404, 'ActivityNotFoundInConversation']);
});

test('a message deleted in the channel is refused without a word of why', async () => {
  const { id, activityId } = await post();
  const path = `/v3/conversations/${encodeURIComponent(id)}/activities/${activityId}`;
  stage.teams.deleteMessage(activityId);
  const { status, body } = await stage.call('PUT', path, message());
  expect([status, body.error]).toEqual([403, { code: 'ServiceError', message: 'Unknown' }]);
});

test('a personal chat is opened by the person Graph knows', async () => {
  const maja = stage.person('maja');
  const { status, body } = await stage.call('POST', '/v3/conversations', {
    members: [{ id: maja.id }],
    tenantId: maja.tenantId,
  });
  expect([status, body.id]).toEqual([201, expect.stringMatching(/^a:/)]);
});

test('a personal chat is opened by the name Teams gave the bot', async () => {
  const maja = stage.person('maja');
  const { status } = await stage.call('POST', '/v3/conversations', {
    members: [{ id: personMri(maja) }],
    tenantId: maja.tenantId,
  });
  expect(status).toBe(201);
});

test('a personal chat in the wrong tenant is 400', async () => {
  const { status } = await stage.call('POST', '/v3/conversations', {
    members: [{ id: stage.person('maja').id }],
    tenantId: stage.municipality.ids.tenantB,
  });
  expect(status).toBe(400);
});

test('a guest who never installed the app cannot be written to', async () => {
  const guest = stage.person('gaest');
  const { status, body } = await stage.call('POST', '/v3/conversations', {
    members: [{ id: guest.id }],
    tenantId: guest.tenantId,
  });
  expect([status, body.error.code]).toEqual([403, 'BotNotInConversationRoster']);
});

test('after an uninstall the channel is closed to the bot', async () => {
  await stage.teams.install(channel, false);
  const { status, body } = await stage.call('POST', '/v3/conversations', toChannel());
  await stage.teams.install(channel, true);
  expect([status, body.error.code]).toEqual([403, 'BotNotInConversationRoster']);
});

test('a channel that is not there is 404', async () => {
  const { status } = await stage.call('POST', '/v3/conversations/19:nowhere@thread.tacv2/activities', message());
  expect(status).toBe(404);
});

test('the members of the channel are the people of the team', async () => {
  const { body } = await stage.call('GET', `/v3/conversations/${encodeURIComponent(channel)}/members`);
  expect(body.map((member: { aadObjectId: string }) => member.aadObjectId)).toContain(stage.person('sofie').id);
});

test('the channels of a team are listed', async () => {
  const { body } = await stage.call('GET', '/v3/teams/19:general@thread.tacv2/conversations');
  expect(body.conversations).toContainEqual({ id: channel, name: 'GDPR-vagten' });
  expect(body.conversations[0].name).toBeNull();
});

test('a token of another app is refused', async () => {
  const token = await stage.issuer.issueUserToken(stage.person('maja'));
  expect((await stage.call('POST', '/v3/conversations', toChannel(), token)).status).toBe(401);
});

test('a message over 28 kB is 413', async () => {
  const { status, body } = await stage.call(
    'POST',
    '/v3/conversations',
    toChannel(card({ body: [{ type: 'TextBlock', text: 'x'.repeat(28_700) }] })),
  );
  expect([status, body.error.code]).toEqual([413, 'MessageSizeTooBig']);
});

test('a wrong card is 400 and nothing is shown', async () => {
  const before = stage.teams.messages().length;
  const { status } = await stage.call(
    'POST',
    '/v3/conversations',
    toChannel(card({ body: [{ type: 'TextBlok', text: 'x' }] })),
  );
  expect([status, stage.teams.messages().length]).toEqual([400, before]);
});

test('429 comes before the effect and says when to try again', async () => {
  const before = stage.teams.messages().length;
  stage.faults.set('teams', '429', 1);
  const { status } = await stage.call('POST', '/v3/conversations', toChannel());
  expect([status, stage.teams.messages().length]).toEqual([429, before]);
});

test('a reset comes after the effect', async () => {
  const before = stage.teams.messages().length;
  stage.faults.set('teams', 'reset', 1);
  await expect(stage.call('POST', '/v3/conversations', toChannel())).rejects.toThrow();
  expect(stage.teams.messages().length).toBe(before + 1);
});

test('an answer without an id comes after the effect', async () => {
  const before = stage.teams.messages().length;
  stage.faults.set('teams', 'no-id', 1);
  const answer = await stage.call('POST', '/v3/conversations', toChannel());
  expect([answer, stage.teams.messages().length]).toEqual([{ status: 201, body: {} }, before + 1]);
});

test('what is gone answers 410, before the effect', async () => {
  const before = stage.teams.messages().length;
  stage.faults.set('teams', '410', 1);
  const { status } = await stage.call('POST', '/v3/conversations', toChannel());
  expect([status, stage.teams.messages().length]).toEqual([410, before]);
});

test('a good card has no faults', () =>
  expect(
    faultsOfCard(
      card({
        body: [
          {
            type: 'ColumnSet',
            columns: [
              {
                type: 'Column',
                width: 'stretch',
                items: [{ type: 'FactSet', facts: [{ title: 'Enhed', value: 'x' }] }],
              },
            ],
          },
          {
            type: 'Input.ChoiceSet',
            id: 'why',
            label: 'Hvorfor',
            choices: [{ title: 'A', value: 'a' }],
            isRequired: true,
            errorMessage: 'Vælg',
          },
          { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: 'x' }] },
        ],
        refresh: { action: { type: 'Action.Execute', verb: 'refresh' }, userIds: ['29:x'] },
        msteams: { width: 'Full' },
        fallbackText: 'x',
      }),
    ),
  ).toEqual([]));

test.each([
  ['an unknown element', { body: [{ type: 'TextBlok', text: 'x' }] }],
  ['an unknown property', { body: [{ type: 'TextBlock', text: 'x', colour: 'good' }] }],
  ['a value outside its list', { body: [{ type: 'TextBlock', text: 'x', size: 'Huge' }] }],
  ['a later version', { version: '1.6' }],
  ['an element of a later version', { version: '1.2', actions: [], body: [{ type: 'Table', columns: [], rows: [] }] }],
  ['a button without verb', { actions: [{ type: 'Action.Execute', title: 'x' }] }],
  ['a fact with a wrong name', { body: [{ type: 'FactSet', facts: [{ titel: 'x', value: 'y' }] }] }],
  ['an input without id', { body: [{ type: 'Input.Text', label: 'x' }] }],
  [
    'seven buttons',
    { actions: Array.from({ length: 7 }, (_, i) => ({ type: 'Action.Execute', title: 'x', verb: `v${i}` })) },
  ],
])('%s is a fault', (_, more) => expect(faultsOfCard(card(more))).not.toEqual([]));
