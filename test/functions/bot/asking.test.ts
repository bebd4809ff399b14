import { randomUUID } from 'node:crypto';
import { inTenant } from '#functions/database/transaction.ts';
import { chatTexts } from '#functions/texts/chat.ts';
import { type BotDesk, openBotDesk } from './bot-desk.ts';

let bot: BotDesk;
beforeAll(async () => {
  bot = await openBotDesk();
});
afterAll(() => bot.close());

const words = chatTexts.da;
const last = () => bot.wrote.at(-1);
const said = () => JSON.stringify(last()?.card);
const tenant = () => bot.stage.municipality.ids.tenantA;
const questions = () =>
  inTenant(bot.desk.db, tenant(), (tx) =>
    tx.selectFrom('cases').select(['case_id', 'door']).where('subject', '=', 'question').execute(),
  );

describe('asking in the chat', () => {
  test('a question is answered at once by the best guidance, with the three ways on', async () => {
    await bot.write('leo', 'må jeg sende cpr-nummer i en mail?');
    const { actions = [] } = last()?.card ?? {};
    expect(actions.map(({ title }) => title)).toEqual([
      words.guidance.helped,
      words.guidance.readAll,
      words.asking.button,
    ]);
    expect(decodeURIComponent(said())).toContain('guidance/cpr-og-helbred-i-mail');
  });
  test('what was written is repeated nowhere but in the field to ask the team, and CPR numbers not there', async () => {
    await bot.write('leo', 'må jeg sende Emil Karlsens cpr-nummer 251248-4916 i en mail?');
    expect(said().replace(/"value":"[^"]*"/, '')).not.toContain('Karlsen');
    expect(said()).not.toContain('251248');
  });
  test('what nothing answers goes to people, from the chat', async () => {
    await bot.write('leo', 'hvornår lukker kantinen om fredagen?');
    expect([last()?.text, said()]).toEqual([words['no-answer'].title, expect.stringContaining(words.asking.send)]);
  });
  test('a citizen’s request is passed on', async () => {
    await bot.write('leo', 'en borger har skrevet og vil have indsigt i alt, hvad vi har om hende');
    expect(last()?.text).toBe(words.request.title);
  });
  test('a slip told gets the form, though guidance knows of it', async () => {
    await bot.write('leo', 'jeg kom til at sende en mail med cpr til en forkert');
    expect(last()?.text).toBe(words.report.title);
  });
  test('a word that says nothing is not understood, with three doors', async () => {
    await bot.write('leo', 'banan');
    const { actions = [] } = last()?.card ?? {};
    expect([last()?.text, actions.map(({ title }) => title)]).toEqual([
      words.unknown.title,
      [words.doors.report, words.doors.ask, words.doors.mine],
    ]);
  });
});

describe('a button of such an answer', () => {
  test('“Det hjalp” is counted once for its card, and leaves no buttons', async () => {
    const pressed = { key: randomUUID(), about: 'cpr-og-helbred-i-mail' };
    const first = await bot.press('leo', 'guidance-helped', pressed);
    expect(await bot.press('leo', 'guidance-helped', pressed)).toEqual(first);
    expect([JSON.stringify(first).includes(words.guidance.thanks), first.value.actions]).toEqual([true, []]);
  });
  test('a question sent there is one case however often it is pressed, and its number is said', async () => {
    const pressed = { key: randomUUID(), question: 'Må vi filme til forældremødet?' };
    const answer = await bot.press('maja', 'ask-team', pressed);
    await bot.press('maja', 'ask-team', pressed);
    expect((await questions()).map(({ door }) => door)).toEqual(['bot']);
    expect(JSON.stringify(answer)).toContain(words.asking.see);
  });
  test('the answer repeats nothing of it', async () => {
    const pressed = { key: randomUUID(), question: 'Må Emil Karlsen filmes?' };
    expect(JSON.stringify(await bot.press('maja', 'ask-team', pressed))).not.toContain('Karlsen');
  });
  test('an empty question is asked for in words', async () => {
    const answer = await bot.press('maja', 'ask-team', { key: randomUUID(), question: '  ' });
    expect(answer.value).toBe(words.asking.empty);
  });
});

test('one’s own case is found by its number, in one’s own chat', async () => {
  const { reference } = await bot.reported('leo');
  await bot.write('leo', reference);
  expect([last()?.text, decodeURIComponent(said())]).toEqual([reference, expect.stringContaining(`mine/${reference}`)]);
});

test('that of another is not', async () => {
  const { reference } = await bot.reported('maja');
  await bot.write('leo', reference);
  expect(last()?.text).toBe(words['no-case'].title);
});
