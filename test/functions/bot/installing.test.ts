import { inTenant } from '#functions/database/transaction.ts';
import { type BotDesk, channelId, openBotDesk } from './bot-desk.ts';

let bot: BotDesk;
beforeAll(async () => {
  bot = await openBotDesk();
});
afterAll(() => bot.close());

const tenant = () => bot.stage.municipality.ids.tenantA;

describe('installing', () => {
  const channels = () =>
    inTenant(bot.desk.db, tenant(), (tx) =>
      tx.selectFrom('conversations').select(['conversation_id', 'removed_at']).where('scope', '=', 'channel').execute(),
    );
  test('by a person without a role, a channel is not taken', async () => {
    await bot.install('leo');
    expect(await channels()).toEqual([]);
  });
  test('by the team, the channel of the usual name is taken, and open cases get their cards', async () => {
    const { caseId } = await bot.reported();
    await bot.install('sofie');
    expect(await channels()).toEqual([{ conversation_id: channelId, removed_at: null }]);
    const planned = await inTenant(bot.desk.db, tenant(), (tx) =>
      tx.selectFrom('outbox').select('kind').where('subject_id', '=', caseId).where('kind', '=', 'card').execute(),
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
