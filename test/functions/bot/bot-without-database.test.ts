import { type OpenDatabase, openDatabase } from '#functions/database/connect.ts';
import { type BotDesk, openBotDesk } from './bot-desk.ts';

let bot: BotDesk;
let away: OpenDatabase;

beforeAll(async () => {
  bot = await openBotDesk();
  away = await openDatabase({ kind: 'server', url: 'postgres://127.0.0.1:1/desk', entraToken: false });
});
afterAll(async () => {
  await away.close();
  await bot.close();
});

test('while the database is away Teams is told to come back, and not that something is wrong', async () => {
  const { db } = bot.desk;
  Object.assign(bot.desk, { db: away.db });
  const { status } = await bot.install('sofie');
  Object.assign(bot.desk, { db });
  expect(status).toBe(503);
});
