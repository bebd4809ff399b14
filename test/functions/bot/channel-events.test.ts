import { inTenant } from '#functions/database/transaction.ts';
import { TeamsTrouble } from '#functions/microsoft/trouble.ts';
import { movedTexts } from '#functions/texts/moved.ts';
import { type BotDesk, channelId, openBotDesk } from './bot-desk.ts';

const general = '19:general@thread.tacv2';
let bot: BotDesk;
beforeAll(async () => {
  bot = await openBotDesk();
});
afterAll(() => bot.close());
beforeEach(async () => {
  bot.channels.splice(0, bot.channels.length, { id: general, name: undefined }, { id: channelId, name: 'GDPR-vagten' });
  await clear();
  await bot.install('sofie');
});

const tenant = () => bot.stage.municipality.ids.tenantA;
const clear = () =>
  inTenant(bot.desk.db, tenant(), async (tx) => {
    for (const table of ['outbox', 'cards', 'left_cards', 'conversations', 'service_states'] as const)
      await tx.deleteFrom(table).execute();
  });
const writable = () =>
  inTenant(bot.desk.db, tenant(), async (tx) => {
    const rows = await tx
      .selectFrom('conversations')
      .select('conversation_id')
      .where('scope', '=', 'channel')
      .where('removed_at', 'is', null)
      .execute();
    return rows.map(({ conversation_id }) => conversation_id);
  });
const plannedFor = (caseId: string) =>
  inTenant(bot.desk.db, tenant(), async (tx) => {
    const rows = await tx
      .selectFrom('outbox')
      .select(['kind', 'payload'])
      .where('subject_id', '=', caseId)
      .where('kind', 'in', ['card', 'no-card-mail'])
      .execute();
    return rows.map(({ kind, payload }) => [kind, ...(payload.includes('"channel"') ? ['lost'] : [])].join(' ')).sort();
  });
/** Teams tells of a channel or its team; of the desk's own channel unless another is named. */
const told = (eventType: string, id = channelId, team = general) =>
  bot.send({
    ...bot.activity('sofie', { type: 'conversationUpdate' }),
    conversation: { id, conversationType: 'channel', tenantId: tenant() },
    channelData: { tenant: { id: tenant() }, channel: { id }, team: { id: team }, eventType },
  });
/** Every case so far is over. */
const closeAll = () =>
  inTenant(bot.desk.db, tenant(), (tx) => tx.updateTable('cases').set({ state: 'closed' }).execute());
const word = async () => (await bot.setup())['bot-in-team'];

test('a channel that was deleted is replaced by the team’s first', async () => {
  bot.channels.pop();
  await told('channelDeleted');
  expect(await writable()).toEqual([general]);
  expect(await word()).toMatchObject({ state: 'works' });
});

test('the open cases get a card there', async () => {
  const { caseId } = await bot.reported();
  bot.channels.pop();
  await told('channelDeleted');
  expect(await plannedFor(caseId)).toContain('card');
});

test('a deleted channel is not chosen again, though Teams still names it', async () => {
  await told('channelDeleted');
  expect(await writable()).toEqual([general]);
});

test('the setup page says that the cards are elsewhere now, until the channel is back', async () => {
  await told('channelDeleted');
  const moved = (await bot.setup()).channel;
  await told('channelRestored');
  expect([moved?.state, moved?.code, (await bot.setup()).channel?.state]).toEqual([
    'trouble',
    'cards-in-first',
    'works',
  ]);
});

test('so it does of a channel of the usual name', async () => {
  await clear();
  const chosen = '19:chosen@thread.tacv2';
  await bot.send(
    bot.activity('sofie', {
      type: 'installationUpdate',
      action: 'add',
      channelData: { tenant: { id: tenant() }, team: { id: general }, settings: { selectedChannel: { id: chosen } } },
    }),
  );
  await told('channelDeleted', chosen);
  expect([await writable(), (await bot.setup()).channel?.code]).toEqual([[channelId], 'cards-in-usual']);
});

test('a channel chosen anew replaces none', async () => {
  await told('channelDeleted');
  await bot.install('sofie', 'remove');
  bot.desk.setNow(new Date(bot.desk.now().getTime() + 1000));
  await bot.install('sofie');
  expect((await bot.setup()).channel?.state).toBe('works');
});

test('the team is told once, in the channel the cards come to', async () => {
  const before = bot.wrote.length;
  await told('channelDeleted');
  await told('channelDeleted');
  const said = bot.wrote.slice(before).filter(({ text }) => text === movedTexts.da.title);
  expect(said.map(({ conversationId }) => conversationId)).toEqual([general]);
});

test('where Teams names no other channel the setup page says so, and the open cases go by mail', async () => {
  await closeAll();
  const { caseId } = await bot.reported();
  bot.channelsFail.now = new TeamsTrouble({ part: 'bot-in-team', code: 'timeout' });
  await told('channelDeleted');
  bot.channelsFail.now = undefined;
  expect(await word()).toMatchObject({ state: 'missing', code: 'channel-deleted' });
  expect(await plannedFor(caseId)).toContain('no-card-mail lost');
});

test('a channel brought back is the desk’s again, and the one that replaced it is left', async () => {
  await told('channelDeleted');
  await told('channelRestored');
  expect(await writable()).toEqual([channelId]);
});

test.each([
  ['teamArchived', 'team-archived', 'teamUnarchived'],
  ['teamDeleted', 'team-deleted', 'teamRestored'],
])('%s: the setup page says so until the team is back', async (away, code, back) => {
  await told(away, general);
  const lost = await word();
  await told(back, general);
  expect([lost?.code, (await word())?.state, await writable()]).toEqual([code, 'works', [channelId]]);
});

test('of all the open cases of a team that is archived one mail speaks', async () => {
  for (let made = 0; made < 3; made += 1) await bot.reported();
  await told('teamArchived', general);
  const rows = await inTenant(bot.desk.db, tenant(), (tx) =>
    tx.selectFrom('outbox').select('payload').where('kind', '=', 'no-card-mail').execute(),
  );
  expect(rows.filter(({ payload }) => payload.includes('"channel"'))).toHaveLength(1);
});

test.each(['channelRenamed', 'teamRenamed', 'channelCreated', 'channelShared'])(
  '%s changes nothing',
  async (eventType) => {
    await told(eventType);
    expect(await writable()).toEqual([channelId]);
  },
);

test('what happens to another channel of the team changes nothing', async () => {
  await told('channelDeleted', '19:other@thread.tacv2');
  expect(await writable()).toEqual([channelId]);
});

test('a channel deleted after the bot was removed is not replaced', async () => {
  await bot.install('sofie', 'remove');
  await told('channelDeleted');
  expect(await writable()).toEqual([]);
});

test('what happens to another team changes nothing', async () => {
  await told('teamArchived', '19:other@thread.tacv2', '19:other@thread.tacv2');
  expect(await writable()).toEqual([channelId]);
});
