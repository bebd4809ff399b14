import { chatTexts } from '#functions/texts/chat.ts';
import { type BotDesk, openBotDesk } from './bot-desk.ts';

let bot: BotDesk;
beforeAll(async () => {
  bot = await openBotDesk();
});
afterAll(() => bot.close());

const words = chatTexts.da;
const titlesOf = (card: unknown): string[] =>
  [...JSON.stringify(card).matchAll(/"Action\.OpenUrl","title":"([^"]+)"/g)].map(([, title = '']) => title);
const tenant = () => bot.stage.municipality.ids.tenantA;

describe('writing to the bot', () => {
  test('who has sent a mail wrong gets the door to the form, and a hint at Outlook', async () => {
    await bot.write('leo', 'jeg har sendt en mail forkert');
    expect(titlesOf(bot.wrote.at(-1)?.card)).toEqual([words.doors.report, words.doors.ask]);
    expect(JSON.stringify(bot.wrote.at(-1)?.card)).toContain(words.report.lines[1]);
  });
  test('whatever the words, a slip gets the form', async () => {
    await bot.write('leo', 'min taske med journaler blev væk i toget');
    expect(bot.wrote.at(-1)?.text).toBe(words.report.title);
  });
  test('the team asks for the open cases and gets the door to them', async () => {
    await bot.write('sofie', 'kø');
    expect(titlesOf(bot.wrote.at(-1)?.card)).toEqual([words.doors.queue]);
    expect(decodeURIComponent(JSON.stringify(bot.wrote.at(-1)?.card))).toContain('subEntityId":"breaches"');
  });
  test('an employee who asks for cases gets the own ones', async () => {
    await bot.write('leo', 'sager');
    expect(bot.wrote.at(-1)?.text).toBe(words.mine.title);
  });
  test('a link is by the id the municipality’s catalogue knows the app by', async () => {
    await bot.write('leo', 'hej');
    expect(JSON.stringify(bot.wrote.at(-1)?.card)).toContain(
      `/l/entity/${bot.desk.settings.catalogAppIds[tenant()]}/desk`,
    );
  });
  test('help is answered with what the bot can do', async () => {
    await bot.write('leo', 'hjælp');
    expect(bot.wrote.at(-1)?.text).toBe(words.help.title);
  });
  test('in English when the person’s Teams is', async () => {
    await bot.write('leo', 'I lost my phone', { locale: 'en-GB' });
    expect(bot.wrote.at(-1)?.text).toBe(chatTexts.en.report.title);
  });
  test('the answer goes to the chat it came from', async () => {
    await bot.write('leo', 'hej');
    expect(bot.wrote.at(-1)?.conversationId).toBe(`a:${bot.stage.person('leo').id}`);
  });
});
