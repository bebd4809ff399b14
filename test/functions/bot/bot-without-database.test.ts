import { type OpenDatabase, openDatabase } from '#functions/database/connect.ts';
import { OtherSchema } from '#functions/database/other-schema.ts';
import { refusalTexts } from '#functions/texts/refusals.ts';
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

const on = async <T>(db: BotDesk['desk']['db'], act: () => Promise<T>): Promise<T> => {
  const { db: own } = bot.desk;
  Object.assign(bot.desk, { db });
  const outcome = await act();
  Object.assign(bot.desk, { db: own });
  return outcome;
};
const press = (verb: string) => {
  const value = { action: { type: 'Action.Execute', verb, data: { caseId: bot.desk.newId(), version: 1 } } };
  return bot.send(bot.activity('sofie', { type: 'invoke', name: 'adaptiveCard/action', value }));
};
const wordsOf = (code: 'database-unavailable' | 'desk-renewed') => {
  const { title, detail } = refusalTexts.da.refusal(code);
  return {
    status: 200,
    body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: `${title}. ${detail}` },
  };
};

test('while the database is away Teams is told to come back, and not that something is wrong', async () =>
  expect((await on(away.db, () => bot.install('sofie'))).status).toBe(503));

test('who presses a card while the database is away is told so in words', async () =>
  expect(await on(away.db, () => press('take'))).toEqual(wordsOf('database-unavailable')));

test('who presses a card while the desk is updated beneath it is told so in words', async () => {
  const updated = new Proxy(away.db, {
    get: () => {
      throw new OtherSchema(['999-later.sql']);
    },
  });
  expect(await on(updated, () => press('take'))).toEqual(wordsOf('desk-renewed'));
});

test('a card that is only looked at then stays as it is', async () =>
  expect((await on(away.db, () => press('refresh'))).status).toBe(503));

test('a bug is not said to pass', async () => {
  const broken = new Proxy(away.db, {
    get: () => {
      throw new TypeError('a bug');
    },
  });
  expect((await on(broken, () => press('take'))).status).toBe(500);
});
