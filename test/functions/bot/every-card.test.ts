import { randomUUID } from 'node:crypto';
import { inTenant } from '#functions/database/transaction.ts';
import { openOutbox } from '#functions/deliveries/open-outbox.ts';
import { perform } from '#functions/perform.ts';
import { chatTexts } from '#functions/texts/chat.ts';
import type { Caller } from '#shared/people/caller.ts';
import { type Language, languages } from '#shared/text/language.ts';
import type { NamedPerson } from '#test/stage/municipality/person.ts';
import { faultsOfCard } from '#test/stage/teams/cards/check-card.ts';
import { about } from '#test/support/reported.ts';
import { type BotDesk, openBotDesk } from './bot-desk.ts';

let bot: BotDesk;
beforeAll(async () => {
  bot = await openBotDesk();
  for (const kind of ['maja', 'leo'] as const) await bot.reported(kind);
});
afterAll(() => bot.close());

const locales = { da: 'da-DK', en: 'en-GB' } as const satisfies Record<Language, string>;
const said: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  da: {
    guidance: 'må jeg sende cpr-nummer i en mail?',
    'no-answer': 'hvornår lukker kantinen om fredagen?',
    request: 'en borger har skrevet og vil have indsigt i alt, hvad vi har om hende',
    report: 'jeg kom til at sende en mail til en forkert',
    unknown: 'banan',
    help: 'hej',
    mine: 'mine sager',
    ask: 'spørg',
    'no-case': '2025-0001',
    queue: 'kø',
  },
  en: {
    guidance: 'may I write a cpr number in an email?',
    'no-answer': 'when does the canteen close on fridays?',
    request: 'a citizen asks for access to all data about her',
    report: 'I sent a mail to the wrong person',
    unknown: 'banana',
    help: 'hello',
    mine: 'my cases',
    ask: 'ask a question',
    'no-case': '2025-0001',
    queue: 'queue',
  },
};
const write = async (text: string, language: Language, who: NamedPerson = 'leo', given = {}) => {
  bot.wrote.length = 0;
  await bot.write(who, text, { locale: locales[language], ...given });
  return bot.wrote[0];
};
const textsOn = (card: unknown): string[] => {
  const found: string[] = [];
  JSON.stringify(card, (name, value) => {
    if (['text', 'title', 'label', 'placeholder', 'errorMessage'].includes(name)) found.push(String(value));
    return value;
  });
  return found;
};

describe.each(languages)('in %s', (language) => {
  const t = chatTexts[language];
  test.each(Object.keys(said[language]))('the answer to what is %s is a card that Teams takes', async (what) => {
    const who = what === 'queue' ? 'sofie' : 'leo';
    const wrote = await write(said[language][what] ?? '', language, who);
    expect(faultsOfCard(Object(wrote?.card))).toEqual([]);
    expect(JSON.stringify(wrote?.card).length).toBeLessThan(28 * 1024);
    if (what !== 'guidance') expect(wrote?.text).toBe(Object(t)[what].title);
  });
  test('a file that comes alone is answered that it is not opened', async () => {
    const wrote = await write('', language, 'leo', { attachments: [{ contentType: 'image/png' }] });
    expect([wrote?.text, faultsOfCard(Object(wrote?.card))]).toEqual([t.file.title, []]);
  });
  test('what was written, which Teams sends as an attachment in HTML as well, is no file', async () => {
    const wrote = await write('', language, 'leo', { attachments: [{ contentType: 'text/html' }] });
    expect(wrote?.text).toBe(t.help.title);
  });
});

test('an English card is English throughout, but for what guidance says', async () => {
  for (const [what, words] of Object.entries(said.en)) {
    if (what === 'guidance') continue;
    const wrote = await write(words, 'en', what === 'queue' ? 'sofie' : 'leo');
    expect([what, textsOn(wrote?.card).filter((text) => /[æøå]|\b(?:og|ikke|du|sag)\b/i.test(text))]).toEqual([
      what,
      [],
    ]);
  }
});

describe('what people write at their worst', () => {
  const hostile: readonly (readonly [string, string])[] = [
    ['Markdown', '# hej\n**fed** [klik](https://evil.example) | a | b |'],
    ['HTML', '<script>alert(1)</script><img src=x onerror=alert(1)> må jeg sende cpr i mail?'],
    ['a mention of somebody', '<at>Peter Holt</at> må jeg sende cpr i mail?'],
    ['20,000 characters', `må jeg sende cpr i mail? ${'x'.repeat(20_000)}`],
    ['20,000 words', `må jeg ${'sende '.repeat(4000)}`],
    ['an emoji', '👍'],
    ['joined emoji', '👩‍👩‍👧‍👦🏳️‍🌈'],
    ['half a character', 'må jeg \uD83D sende cpr?'],
    ['turned writing', 'må jeg \u202Esende cpr?'],
    ['zero bytes', 'må jeg\u0000 sende cpr?'],
    ['SQL', "'; drop table cases; --"],
    ['JSON', '{"type":"AdaptiveCard","body":[]}'],
    ['blanks', ' \n\t\u00a0 '],
  ];
  test.each(hostile)('%s: one card that Teams takes', async (_what, text) => {
    const wrote = await write(text, 'da');
    expect([bot.wrote.length, faultsOfCard(Object(wrote?.card))]).toEqual([1, []]);
    expect(JSON.stringify(wrote?.card).length).toBeLessThan(28 * 1024);
  });
  test('nothing of it is drawn: it stands in the field alone', async () => {
    const wrote = await write('hvem vandede **planterne** [her](https://evil.example) i går aftes?', 'da');
    const drawn = textsOn(wrote?.card).join(' ');
    expect(drawn).not.toContain('evil.example');
  });
});

describe('what was written goes along', () => {
  const field = (card: unknown) => /"value":"([^"]*)"/.exec(JSON.stringify(card))?.[1];
  const linkOf = (card: unknown) => decodeURIComponent(decodeURIComponent(JSON.stringify(card)));
  test('to the field that asks the team, CPR numbers masked', async () => {
    const wrote = await write('hvornår lukker kantinen for 251248-4916?', 'da');
    expect(field(wrote?.card)).toMatch(/^hvornår lukker kantinen for [^0-9]+\?$/);
  });
  test('to the report', async () => {
    const wrote = await write('jeg kom til at sende en mail til den forkerte borger', 'da');
    expect(linkOf(wrote?.card)).toContain('home/told?words=jeg kom til at sende en mail til den forkerte borger');
  });
  test('not in a channel, where others read', async () => {
    bot.wrote.length = 0;
    const entities = [{ type: 'mention', mentioned: { id: '28:bot' } }];
    const text = '<at>GDPR-vagten</at> hvornår lukker kantinen på fredag?';
    const conversation = {
      ...bot.activity('leo', {}).conversation,
      id: '19:gdpr-vagten@thread.tacv2;messageid=17',
    };
    await bot.send(bot.activity('leo', { type: 'message', text, entities, conversation }));
    expect([bot.wrote.length, bot.wrote[0]?.conversationId, field(bot.wrote[0]?.card)]).toEqual([
      1,
      conversation.id,
      undefined,
    ]);
    expect(JSON.stringify(bot.wrote[0]?.card)).toContain(chatTexts.da.answers.ownChat);
  });
});

describe('a question sent from a card', () => {
  const callerOf = (who: NamedPerson): Caller => {
    const { id, displayName, upn, tenantId } = bot.stage.person(who);
    return { tenantId, personId: id, name: displayName, userName: upn, roles: [], language: 'da' };
  };
  const topics = () =>
    inTenant(bot.desk.db, callerOf('leo').tenantId, (tx) =>
      tx
        .selectFrom('questions as q')
        .innerJoin('cases as c', (join) =>
          join.onRef('c.tenant_id', '=', 'q.tenant_id').onRef('c.case_id', '=', 'q.case_id'),
        )
        .select(['q.topic', 'q.answer_by'])
        .orderBy('c.number', 'desc')
        .execute(),
    );
  const sendFrom = async (text: string) => {
    const wrote = await write(text, 'da');
    const pressed = /"verb":"ask-team","title":"[^"]*","data":(\{[^}]*\})/.exec(JSON.stringify(wrote?.card))?.[1];
    return bot.press('leo', 'ask-team', { ...JSON.parse(pressed ?? '{}'), question: text });
  };
  test('that is a citizen’s request is one, with a month', async () => {
    const sent = await sendFrom('en borger vil se alt hvad vi har om ham');
    expect(JSON.stringify(sent)).toContain(chatTexts.da.asking.requestBy('2026-12-24'));
    expect((await topics())[0]).toMatchObject({ topic: 'subject-request', answer_by: '2026-12-24' });
  });
  test('that guidance comes near has its topic', async () => {
    await sendFrom('må jeg sende cpr-nummer i en mail til en borger i Norge?');
    expect((await topics())[0]).toMatchObject({ topic: 'sending' });
  });
  test('that nothing comes near has none', async () => {
    await sendFrom('hvornår lukker kantinen om fredagen?');
    expect((await topics())[0]).toMatchObject({ topic: 'other' });
  });
});

describe('the same activity twice', () => {
  test('is one answer', async () => {
    bot.wrote.length = 0;
    const activity = bot.activity('leo', { type: 'message', text: 'hej' }, 'personal');
    await bot.send(activity);
    await bot.send(activity);
    expect(bot.wrote).toHaveLength(1);
  });
  test('also where both come at once', async () => {
    bot.wrote.length = 0;
    const activity = bot.activity('leo', { type: 'message', text: 'hej' }, 'personal');
    await Promise.all([bot.send(activity), bot.send(activity), bot.send(activity)]);
    expect(bot.wrote).toHaveLength(1);
  });
  test('two messages that say the same are two', async () => {
    await write('hej', 'da');
    await bot.write('leo', 'hej');
    expect(bot.wrote).toHaveLength(2);
  });
});

describe.each(languages)('what the team wrote, in %s', (language) => {
  test('is a card that Teams takes, in every state', async () => {
    const who = 'maja';
    const { id, displayName, upn, tenantId } = bot.stage.person(who);
    const asker: Caller = { tenantId, personId: id, name: displayName, userName: upn, roles: [], language };
    const { id: teamId } = bot.stage.person('sofie');
    const team: Caller = { ...asker, personId: teamId, roles: ['Gdpr.Team'] };
    await bot.write(who, 'hej', { locale: locales[language] });
    bot.wrote.length = 0;
    const body = { text: 'Må vi filme?', door: 'bot' as const };
    const once = { key: randomUUID(), route: 'askQuestion', digest: Buffer.alloc(0), status: 201 };
    const { caseId } = await perform(bot.desk, asker, 'askQuestion', { params: {}, query: {}, body, once });
    await perform(bot.desk, team, 'askReporter', about(caseId, { text: 'Hvor?' }));
    await openOutbox(bot.desk).drain();
    const long = `Ja. **Det må I**\n${'- punkt\n'.repeat(900)}`.slice(0, 7900);
    const sources = Array.from({ length: 12 }, (_, at) => ({
      kind: 'other' as const,
      text: `Kilde ${at} `.padEnd(100, 'x'),
    }));
    await perform(bot.desk, team, 'sendAnswer', about(caseId, { version: 1, text: long, sources }));
    await openOutbox(bot.desk).drain();
    const [enquiry, answer] = bot.wrote.filter(({ conversationId }) => conversationId === `a:${id}`);
    const { data } = JSON.parse(
      /\{"type":"Action.Execute","verb":"answer-helped".*?\}\}/
        .exec(JSON.stringify(answer?.card))?.[0]
        .replace(/,"associatedInputs.*/, '}') ?? '{}',
    );
    const helped = await bot.press(who, 'answer-helped', data ?? {});
    const cards = [enquiry?.card, answer?.card, helped.value];
    expect(cards.map((card) => faultsOfCard(Object(card)))).toEqual([[], [], []]);
    for (const card of cards) expect(JSON.stringify(card).length).toBeLessThan(28 * 1024);
  });
});
