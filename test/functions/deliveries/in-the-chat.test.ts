import { perform } from '#functions/perform.ts';
import { answerCardTexts } from '#functions/questions/texts/answer-card.ts';
import { chatCardTexts } from '#functions/texts/chat-cards.ts';
import { referenceOf } from '#shared/cases/reference.ts';
import { asked } from '#test/support/asked-questions.ts';
import { leo, maja, sofie } from '#test/support/desk.ts';
import { caseRow, take, versionOf } from '#test/support/errands/each-subject.ts';
import { know } from '#test/support/known-people.ts';
import { about, reported } from '#test/support/reported.ts';
import { type OutboxDesk, openOutboxDesk, rowsOf, words } from '../outbox/outbox-desk.ts';

let o: OutboxDesk;
beforeAll(async () => {
  o = await openOutboxDesk();
  await know(o.desk, sofie);
});
beforeEach(() => o.reset());
afterAll(() => o.desk.close());

const t = answerCardTexts.da;
const e = chatCardTexts.da.enquiry;
const text =
  'Ja. I må **gerne** filme.\n- Sig det i invitationen\n- Se [vejledningen](https://www.datatilsynet.dk/foto)';
const send = async (caseId: string, words = text) =>
  perform(
    o.desk,
    sofie,
    'sendAnswer',
    about(caseId, {
      version: await versionOf(o.desk, caseId),
      text: words,
      sources: [{ kind: 'law', text: 'GDPR art. 6, stk. 1, litra e' }],
    }),
  );
const answered = async (words = text) => {
  const caseId = await asked(o.desk);
  await send(caseId, words);
  await o.drain();
  return caseId;
};
const enquired = async (text = 'Hvem fik mailen?') => {
  const { caseId } = await reported(o.desk);
  await take(o.desk, caseId);
  await o.drain();
  o.feed.length = 0;
  await perform(o.desk, sofie, 'askReporter', about(caseId, { text }));
  await o.drain();
  return caseId;
};
const inFeed = () =>
  o.feed.filter(({ activityType }) => /^question/.test(activityType)).map(({ personId }) => personId);
const later = (minutes: number) => o.at(new Date(o.desk.now().getTime() + minutes * 60_000));

describe('an answer', () => {
  test('comes in the asker’s chat with what it says and rests on, and nowhere else', async () => {
    o.withApp.add(maja.personId);
    await answered();
    expect(o.chats.map((one) => one.with)).toEqual([maja.personId]);
    expect(words(o.chats[0])).toContain('GDPR art. 6, stk. 1, litra e');
    expect(words(o.chats[0])).toContain('• Sig det i invitationen');
    expect([inFeed(), o.mails]).toEqual([[], []]);
  });
  test('is told in a notification that says nothing of it', async () => {
    o.withApp.add(maja.personId);
    const caseId = await answered();
    expect(o.chats[0]?.text).toBe(t.said(referenceOf(await caseRow(o.desk, caseId))));
  });
  test('is told in the feed where the app is not installed, and by mail where that fails as well', async () => {
    o.faults.feed.push('not-installed');
    await answered();
    expect([o.chats.length, inFeed(), o.mails.length]).toEqual([0, [], 1]);
    await answered();
    expect([o.chats.length, inFeed(), o.mails.length]).toEqual([0, [maja.personId], 1]);
  });
  test('waits while Teams takes nothing, and comes once', async () => {
    o.withApp.add(maja.personId);
    const caseId = await asked(o.desk);
    await o.drain();
    o.faults.teams.push('refused', 'refused');
    await send(caseId);
    await o.drain();
    await later(1);
    await later(1);
    expect([o.chats.length, inFeed()]).toEqual([1, []]);
  });
  test('of which nothing was heard is told in the feed too: it may not be there', async () => {
    o.withApp.add(maja.personId);
    const caseId = await asked(o.desk);
    await o.drain();
    await send(caseId);
    // The channel's card is changed first.
    o.faults.teams.push('no-id', 'lost');
    await o.drain();
    await later(1);
    await later(1);
    expect([o.chats.length, inFeed()]).toEqual([1, [maja.personId]]);
  });
  test('is told in the feed once the chats have been down for minutes', async () => {
    o.withApp.add(maja.personId);
    const caseId = await asked(o.desk);
    await o.drain();
    await send(caseId);
    o.faults.openChat.push(...Array.from({ length: 40 }, () => 'refused' as const));
    for (let minute = 0; minute < 10; minute += 1) await later(1);
    expect([o.chats.length, inFeed()]).toEqual([0, [maja.personId]]);
  });
  test('that was overtaken by a newer one is not told; the newer is', async () => {
    o.withApp.add(maja.personId);
    const caseId = await asked(o.desk);
    await send(caseId, 'Nej.');
    o.desk.setNow(new Date(o.desk.now().getTime() + 1000));
    await perform(o.desk, maja, 'addToCase', about(caseId, { text: 'Heller ikke udenfor?' }));
    await send(caseId, 'Jo, udenfor må I gerne.');
    await o.drain();
    expect(o.chats.map((one) => words(one).includes('udenfor må I gerne'))).toEqual([true]);
  });
  test('that is long is cut after a word, and says where the rest is', async () => {
    o.withApp.add(maja.personId);
    await answered(`Ja. ${'Det må I gerne. '.repeat(200)}`);
    expect(words(o.chats[0])).toContain(chatCardTexts.da.rest);
    expect(words(o.chats[0]).length).toBeLessThan(4000);
  });
  test('changes in place when the asker says elsewhere that it helped, and asks again', async () => {
    o.withApp.add(maja.personId);
    const caseId = await answered();
    expect(words(o.chats[0])).toContain(t.ask);
    await perform(o.desk, maja, 'answerHelped', about(caseId, {}));
    await o.drain();
    expect([words(o.chats[0]).includes(t.thanks), words(o.chats[0]).includes(t.yes)]).toEqual([true, false]);
    await perform(o.desk, maja, 'addToCase', about(caseId, { text: 'Også børn?' }));
    await o.drain();
    expect(o.chats[0]?.card.actions).toHaveLength(1);
    expect(o.chats).toHaveLength(1);
  });
  test('made a breach, its card leads to the case and asks nothing more', async () => {
    o.withApp.add(maja.personId);
    const caseId = await answered();
    await perform(o.desk, maja, 'addToCase', about(caseId, { text: 'Jeg har sendt den til en forkert.' }));
    await perform(
      o.desk,
      sofie,
      'turnIntoBreach',
      about(caseId, {
        version: await versionOf(o.desk, caseId),
        kind: 'misdirected-mail',
        people: 'unknown',
        dataKinds: [],
      }),
    );
    await o.drain();
    expect(words(o.chats[0])).toContain(chatCardTexts.da.movedOn);
  });
});

describe('an enquiry', () => {
  test('comes in the chat of whom it is for, with a field, and nowhere else', async () => {
    o.withApp.add(maja.personId);
    await enquired();
    expect([o.chats.length, inFeed()]).toEqual([1, []]);
    expect(words(o.chats[0])).toMatch(/Hvem fik mailen\?.*Input\.Text/);
  });
  test('of a question as well: it is the same card', async () => {
    o.withApp.add(maja.personId);
    const caseId = await asked(o.desk);
    await perform(o.desk, sofie, 'askReporter', about(caseId, { text: 'Til hvem?' }));
    await o.drain();
    expect(words(o.chats[0])).toContain(e.title);
  });
  test('is plain text, whatever stands in it, and CPR numbers are masked', async () => {
    o.withApp.add(maja.personId);
    await enquired('**Se** [her](https://example.com) <at>alle</at> 251248-4916');
    expect(words(o.chats[0])).toContain('**Se** [her](https://example.com) <at>alle</at>');
    expect(words(o.chats[0])).not.toMatch(/251248-4916|"TextBlock","text":"[^"]*alle/);
  });
  test('is answered elsewhere: the field is gone', async () => {
    o.withApp.add(maja.personId);
    const caseId = await enquired();
    await perform(o.desk, maja, 'answerEnquiry', about(caseId, { text: 'Peter Holt' }));
    await o.drain();
    expect(words(o.chats[0])).toContain(e.answered);
    expect(words(o.chats[0])).not.toMatch(/Input\.Text|Peter Holt/);
  });
  test('a second one is a card of its own', async () => {
    o.withApp.add(maja.personId);
    const caseId = await enquired();
    await perform(o.desk, sofie, 'askReporter', about(caseId, { text: 'Og hvornår?' }));
    await o.drain();
    expect(o.chats.map((one) => words(one).includes('Input.Text'))).toEqual([true, true]);
  });
});

test('a change of a case without a card in a chat plans none', async () => {
  const caseId = await asked(o.desk, leo);
  await send(caseId);
  await o.drain();
  expect(await rowsOf(o.desk, 'chat-cards')).toEqual([]);
});
