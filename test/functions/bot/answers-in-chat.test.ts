import { z } from 'zod';
import { readTextCard } from '#functions/cases/chat/text-card.ts';
import { inTenant } from '#functions/database/transaction.ts';
import { openOutbox } from '#functions/deliveries/open-outbox.ts';
import { perform } from '#functions/perform.ts';
import { answerCardTexts } from '#functions/questions/texts/answer-card.ts';
import { chatTexts } from '#functions/texts/chat.ts';
import { chatCardTexts } from '#functions/texts/chat-cards.ts';
import type { Caller } from '#shared/people/caller.ts';
import type { NamedPerson } from '#test/stage/municipality/person.ts';
import { asked as askedBy } from '#test/support/asked-questions.ts';
import { about } from '#test/support/reported.ts';
import { type BotDesk, openBotDesk } from './bot-desk.ts';

let bot: BotDesk;
beforeAll(async () => {
  bot = await openBotDesk();
});
afterAll(() => bot.close());

const t = answerCardTexts.da;
const e = chatCardTexts.da.enquiry;
const callerOf = (who: NamedPerson, roles: Caller['roles'] = []): Caller => {
  const { id, displayName, upn, tenantId } = bot.stage.person(who);
  return { tenantId, personId: id, name: displayName, userName: upn, roles, language: 'da' };
};
const team = () => callerOf('sofie', ['Gdpr.Team']);
const drain = () => openOutbox(bot.desk).drain();
const said = (value: unknown) => JSON.stringify(value);

/** The data of the button with this title, wherever it is on the card. */
const buttonOf = (card: unknown, title: string): { verb: string; data: object } => {
  const found: { verb: string; data: object }[] = [];
  JSON.stringify(card, (_key, value) => {
    if (value?.type === 'Action.Execute' && value.title === title) found.push(value);
    return value;
  });
  const [one] = found;
  if (!one) throw new Error(`no button ${title} on ${JSON.stringify(card)}`);
  return one;
};
const lastTo = (who: NamedPerson) =>
  bot.wrote.findLast(({ conversationId }) => conversationId === `a:${bot.stage.person(who).id}`)?.card;
const press = (who: NamedPerson, title: string, card: unknown, written = {}) => {
  const { verb, data } = buttonOf(card, title);
  return bot.press(who, verb, { ...data, ...written });
};
const texts = (caseId: string, kind: string) =>
  inTenant(bot.desk.db, team().tenantId, (tx) =>
    tx
      .selectFrom('case_texts')
      .select('body')
      .where('case_id', '=', caseId)
      .where('kind', '=', kind as 'answer')
      .orderBy('at')
      .execute(),
  );

const caseRow = (caseId: string) =>
  inTenant(bot.desk.db, team().tenantId, (tx) =>
    tx.selectFrom('cases').select(['state', 'version']).where('case_id', '=', caseId).executeTakeFirstOrThrow(),
  );
const versionOf = async (caseId: string) => (await caseRow(caseId)).version;

/** Maja asks in the chat, and the team answers: the case. */
const answered = async () => {
  await bot.write('maja', 'hej');
  const caseId = await askedBy(bot.desk, callerOf('maja'));
  await perform(
    bot.desk,
    team(),
    'sendAnswer',
    about(caseId, { version: await versionOf(caseId), text: 'Ja, det må I.', sources: [] }),
  );
  await drain();
  return caseId;
};
const enquired = async () => {
  await bot.write('maja', 'hej');
  const { caseId } = await bot.reported('maja');
  await perform(bot.desk, team(), 'askReporter', about(caseId, { text: 'Hvem fik den?' }));
  await drain();
  return caseId;
};

describe('the answer to a question, in the chat', () => {
  test('“Ja, tak” says thanks on the card, and says it again when it comes twice', async () => {
    await answered();
    const card = lastTo('maja');
    const first = await press('maja', t.yes, card);
    expect([said(first).includes(t.thanks), said(first).includes(t.yes)]).toEqual([true, false]);
    expect(await press('maja', t.yes, card)).toEqual(first);
  });
  test('asked again, the question is open once, however often it comes, and the card says when the answer comes', async () => {
    const caseId = await answered();
    const card = lastTo('maja');
    const pressed = { written: 'Også børnene?' };
    const [one, two] = await Promise.all([press('maja', t.send, card, pressed), press('maja', t.send, card, pressed)]);
    expect([one, said(one).includes(t.send)]).toEqual([two, false]);
    expect(await texts(caseId, 'addition')).toEqual([{ body: 'Også børnene?' }]);
    expect(await caseRow(caseId)).toMatchObject({ state: 'new' });
  });
  test('other words on the same old card are kept, too', async () => {
    const caseId = await answered();
    const card = lastTo('maja');
    await press('maja', t.send, card, { written: 'Også børnene?' });
    await press('maja', t.send, card, { written: 'Og gæsterne?' });
    expect(await texts(caseId, 'addition')).toHaveLength(2);
  });
  test('both buttons at once leave the question open, and never say that it helped', async () => {
    const caseId = await answered();
    const card = lastTo('maja');
    await Promise.all([press('maja', t.yes, card), press('maja', t.send, card, { written: 'Også børnene?' })]);
    const own = await inTenant(bot.desk.db, team().tenantId, (tx) =>
      tx.selectFrom('questions').select('helped_at').where('case_id', '=', caseId).executeTakeFirst(),
    );
    expect([own, (await caseRow(caseId)).state]).toEqual([{ helped_at: null }, 'new']);
  });
  test('“Ja, tak” on a card that was overtaken shows the card as it is', async () => {
    await answered();
    const card = lastTo('maja');
    await press('maja', t.send, card, { written: 'Også børnene?' });
    const answer = await press('maja', t.yes, card);
    expect([answer.statusCode, answer.value.actions.length]).toEqual([200, 1]);
  });
  test.each<NamedPerson>(['leo', 'sofie'])(
    'pressed by %s, to whom it was forwarded, it does nothing and says so',
    async (who) => {
      const caseId = await answered();
      const card = lastTo('maja');
      expect((await press(who, t.yes, card)).value).toBe(chatCardTexts.da.notYours);
      expect((await press(who, t.send, card, { written: 'Mit eget' })).value).toBe(chatCardTexts.da.notYours);
      expect(await texts(caseId, 'addition')).toEqual([]);
    },
  );
  test.each([
    ['nothing', '  ', e.empty],
    ['20,000 characters', 'a'.repeat(20_000), chatCardTexts.da.unsendable],
    ['marks that turn the writing', 'a\u202Eb', chatCardTexts.da.unsendable],
  ])('asked again with %s, it says why it was not sent', async (_what, written, words) => {
    await answered();
    expect((await press('maja', t.send, lastTo('maja'), { written })).value).toBe(words);
  });
  test('in English where the person’s Teams is', async () => {
    await bot.write('maja', 'hello', { locale: 'en-GB' });
    const caseId = await askedBy(bot.desk, callerOf('maja'));
    const version = await versionOf(caseId);
    await perform(bot.desk, team(), 'sendAnswer', about(caseId, { version, text: 'Ja.', sources: [] }));
    await drain();
    expect(said(lastTo('maja'))).toContain(answerCardTexts.en.ask);
  });
});

describe('what the team asks, in the chat', () => {
  test('is answered there once, and the answer is not repeated on the card', async () => {
    const caseId = await enquired();
    const card = lastTo('maja');
    const first = await press('maja', e.send, card, { written: 'Peter Holt' });
    expect(await press('maja', e.send, card, { written: 'Peter Holt' })).toEqual(first);
    expect([said(first).includes(e.answered), said(first).includes('Peter')]).toEqual([true, false]);
    expect(await texts(caseId, 'answer')).toEqual([{ body: 'Peter Holt' }]);
  });
  test('“Jeg ved det ikke” is an answer, but not after another', async () => {
    const caseId = await enquired();
    const card = lastTo('maja');
    await press('maja', e.send, card, { written: 'Peter Holt' });
    await press('maja', e.doNotKnow, card);
    expect(await texts(caseId, 'answer')).toEqual([{ body: 'Peter Holt' }]);
    const other = await enquired();
    await press('maja', e.doNotKnow, lastTo('maja'));
    expect(await texts(other, 'answer')).toEqual([{ body: e.unknown }]);
  });
  test.each<NamedPerson>(['leo', 'sofie'])(
    'pressed by %s it says whose it is, and neither answers nor shows it',
    async (who) => {
      const caseId = await enquired();
      const card = lastTo('maja');
      for (const title of [e.send, e.doNotKnow])
        expect((await press(who, title, card, { written: 'Mit svar' })).value).toBe(chatCardTexts.da.notYours);
      expect([await texts(caseId, 'answer'), await texts(caseId, 'addition')]).toEqual([[], []]);
    },
  );
  test('is read by whom it is for alone, whoever knows its number', async () => {
    const caseId = await enquired();
    const { data } = buttonOf(lastTo('maja'), e.send);
    const { textId } = z.object({ textId: z.string() }).parse(data);
    const of = { tenantId: team().tenantId, caseId, textId };
    const seen = (who: NamedPerson) =>
      inTenant(bot.desk.db, of.tenantId, (tx) => readTextCard(bot.desk, tx, of, { personId: callerOf(who).personId }));
    expect([(await seen('maja')) === undefined, await seen('leo'), await seen('sofie')]).toEqual([
      false,
      undefined,
      undefined,
    ]);
  });
  test('answered after the case was closed, it opens the case again: nothing is lost', async () => {
    const caseId = await enquired();
    const card = lastTo('maja');
    const version = await versionOf(caseId);
    await bot.take('sofie', caseId, version);
    await perform(bot.desk, team(), 'notABreach', about(caseId, { version: version + 1, reason: 'Ingen data' }));
    await press('maja', e.send, card, { written: 'Peter Holt' });
    expect(await caseRow(caseId)).toMatchObject({ state: 'new' });
  });
});

test('what the bot promises is where the answer comes', () => {
  for (const words of [chatTexts.da, chatTexts.en])
    expect(said([words['no-answer'].lines, words.asking.answerBy('2026-12-02')])).not.toMatch(/Aktivitet|Activity/);
});
