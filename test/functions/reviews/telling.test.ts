import { inTenant } from '#functions/database/transaction.ts';
import { TeamsTrouble } from '#functions/microsoft/trouble.ts';
import { keepLanguage } from '#functions/people/spoken-language.ts';
import { perform } from '#functions/perform.ts';
import { turnReviews } from '#functions/reviews/making/turn-reviews.ts';
import { reviewCardTexts } from '#functions/texts/review-cards.ts';
import { reviewTexts } from '#functions/texts/reviews.ts';
import { followDirectories } from '#functions/timers/mirror.ts';
import { idOf, personSeen } from '#test/functions/directory/mirror/pretend-directory.ts';
import { addChannel, channelId, setSettings } from '#test/functions/outbox/outbox-desk.ts';
import { birgit, leo, maja, sofie } from '#test/support/desk.ts';
import { refusalOf } from '#test/support/reported.ts';
import { openReviewed, type Reviewed } from './a-review.ts';
import { keepAll } from './keep-all.ts';

const t = reviewTexts.da;
const onCard = reviewCardTexts.da;
const [none, nothing] = [
  { params: {}, query: {}, body: {} },
  { query: {}, body: {} },
] as const;
let reviewed: Reviewed;
let reviewId: string;
beforeEach(async () => {
  reviewed = await openReviewed();
  const { directory } = reviewed;
  // Birgit manages one who is in a group, and Leo manages her; for another nobody is found but the team.
  directory.people.push(personSeen(1, { managerId: birgit.personId }), personSeen(3));
  directory.people.push(personSeen(2, { personId: birgit.personId, managerId: leo.personId }));
  directory.people.push(personSeen(4, { personId: leo.personId }));
  directory.put(90, 1);
  directory.put(91, 3);
  await setSettings(reviewed.desk, {});
});
afterEach(() => reviewed.desk.close());

const begin = async () => {
  reviewId = await reviewed.start(await reviewed.plan());
};
const at = async (instant: string) => {
  reviewed.desk.setNow(instant);
  await reviewed.drain();
};
const send = () => keepAll(reviewed.desk, reviewId);
const sheets = async () =>
  (await perform(reviewed.desk, sofie, 'readReview', { params: { reviewId }, ...nothing })).sheets;
const told = () => reviewed.feed.map(({ activityType }) => activityType);
const inChat = () => reviewed.chats.shown.filter(({ where }) => where === `a:${birgit.personId}`);
const words = (card: unknown) => JSON.stringify(card);

describe('a reviewer', () => {
  beforeEach(begin);

  test('is told once that accesses wait, how many, and until when; the page is behind it', () =>
    expect(reviewed.feed).toMatchObject([
      {
        personId: birgit.personId,
        activityType: 'reviewWaiting',
        parameters: { reference: t.round({ quarter: 4, year: 2026 }) },
        preview: t.waiting({ lines: 1, until: '2026-12-22' }),
        subPage: '/reviews/mine',
      },
    ]));

  test('has a card in the chat that says how much waits, and leads there', () => {
    const [card, ...others] = inChat();
    expect(others).toEqual([]);
    expect(words(card?.card)).toContain(onCard.waits(1));
    expect(words(card?.card)).toContain(encodeURIComponent('reviews/mine'));
  });

  test('finds the same card changed when the answers are sent', async () => {
    await send();
    await reviewed.drain();
    const [card, ...others] = inChat();
    expect([others, card?.changes]).toEqual([[], 1]);
    expect(words(card?.card)).toContain(onCard.sent);
  });

  test('is reminded on the days of the plan, and on the last one, where nothing was sent', async () => {
    await at('2026-12-02T08:30:00Z');
    await at('2026-12-11T08:30:00Z');
    await at('2026-12-18T08:30:00Z');
    await at('2026-12-22T08:30:00Z');
    const left = reviewed.feed.slice(1).map(({ parameters }) => parameters.left);
    expect(left).toEqual([20, 11, 4, 0].map(t.left));
  });

  test('is reminded once, of what is left now, after a standstill', async () => {
    await at('2026-12-18T08:30:00Z');
    expect(reviewed.feed.slice(1)).toMatchObject([{ parameters: { left: t.left(4) } }]);
  });

  test('who has sent is left alone', async () => {
    await send();
    await at('2026-12-02T08:30:00Z');
    await at('2026-12-23T09:00:00Z');
    expect(told()).toEqual(['reviewWaiting']);
  });

  test('whose account was closed is told nothing more', async () => {
    const { directory, desk } = reviewed;
    const index = directory.people.findIndex(({ personId }) => personId === birgit.personId);
    directory.people[index] = personSeen(2, { personId: birgit.personId, account: 'disabled' });
    desk.setNow('2026-11-25T08:00:00Z');
    await followDirectories(desk);
    await reviewed.drain();
    await at('2026-12-02T08:30:00Z');
    expect(told()).toEqual(['reviewWaiting']);
    const [stuck] = (await sheets()).filter(({ stall }) => stall);
    expect([stuck?.reviewer?.personId, stuck?.stall?.because, stuck?.canBeReminded]).toEqual([
      birgit.personId,
      'nobody',
      false,
    ]);
  });
});

test('a reviewer is told in the language the reviewer uses', async () => {
  await inTenant(reviewed.desk.db, birgit.tenantId, (tx) => keepLanguage(tx, birgit.tenantId, birgit.personId, 'en'));
  await begin();
  expect(reviewed.feed[0]?.preview).toBe(reviewTexts.en.waiting({ lines: 1, until: '2026-12-22' }));
  expect(words(inChat()[0]?.card)).toContain(reviewCardTexts.en.ask);
});

test('a reviewer is told by mail where the app is not installed, and nothing fails for it', async () => {
  reviewed.chats.without.add(birgit.personId);
  await begin();
  const { subject } = t.mail(t.round({ quarter: 4, year: 2026 }), '', '');
  expect([inChat(), reviewed.feed, reviewed.mails.map((mail) => mail.subject)]).toEqual([[], [], [subject]]);
});

test('a reviewer gets no second card where the answer to the first was lost', async () => {
  reviewed.chats.unheard.push(new TeamsTrouble({ part: 'bot-in-team', code: 'timeout', uncertain: true }));
  await begin();
  await at('2026-11-24T08:10:00Z');
  await at('2026-11-24T09:10:00Z');
  expect(inChat()).toHaveLength(1);
});

test('a reviewer gets the card later where Teams did not take it', async () => {
  reviewed.chats.failing.push(new TeamsTrouble({ part: 'bot-in-team', code: '503' }));
  await begin();
  await at('2026-11-24T08:10:00Z');
  expect(inChat()).toHaveLength(1);
});

describe('what a reviewer does not answer', () => {
  beforeEach(begin);
  const cure = async (route: 'reassignSheet' | 'nameStandIn', personId: string) => {
    const [sheet] = (await sheets()).filter(({ reviewer }) => reviewer);
    const params = { reviewId, sheetId: sheet?.sheetId ?? '' };
    await perform(reviewed.desk, sofie, route, { params, query: {}, body: { personId } });
    await reviewed.drain();
  };

  test('is given to another by the team, who is told, and the reviewer is asked no more', async () => {
    await cure('reassignSheet', leo.personId);
    expect((await sheets()).flatMap(({ reviewer }) => reviewer?.personId ?? [])).toEqual([leo.personId]);
    await at('2026-12-02T08:30:00Z');
    expect(reviewed.feed.slice(1).map(({ personId }) => personId)).toEqual([leo.personId, leo.personId]);
  });

  test('cannot be given to one who may not answer it', async () =>
    expect(await refusalOf(cure('reassignSheet', idOf(1)))).toBe('other-may-not-review'));

  test('is answered by a stand-in whom the team names; both are reminded', async () => {
    await cure('nameStandIn', leo.personId);
    expect((await sheets()).find(({ reviewer }) => reviewer)?.standIn?.personId).toBe(leo.personId);
    await at('2026-12-02T08:30:00Z');
    const reminded = reviewed.feed.filter(({ activityType }) => activityType === 'reviewEnding');
    expect(reminded.map(({ personId }) => personId)).toEqual([birgit.personId, leo.personId]);
  });
});

describe('after the end', () => {
  beforeEach(begin);
  const unanswered = async (who = leo) => (await perform(reviewed.desk, who, 'listUnanswered', none)).sheets;

  test('the manager of who did not send is told on the next working day, and the reviewer that it was said', async () => {
    await at('2026-12-22T23:30:00Z');
    await at('2026-12-23T08:30:00Z');
    await at('2026-12-23T10:30:00Z');
    const missed = reviewed.feed.filter(({ activityType }) => activityType === 'taskMissed');
    expect(missed.map(({ personId, preview }) => [personId, preview])).toEqual([
      [leo.personId, t.notSent.manager],
      [birgit.personId, t.notSent.reviewer],
    ]);
  });

  test('the reviewer’s card says that what was not sent does not count', async () => {
    reviewed.desk.setNow('2026-12-22T23:40:00Z');
    await turnReviews(reviewed.desk);
    await at('2026-12-23T08:30:00Z');
    expect(words(inChat()[0]?.card)).toContain(onCard.notSent);
  });

  test('the manager sees what was not answered, and nobody else does', async () => {
    expect(await unanswered()).toEqual([]);
    await at('2026-12-23T08:30:00Z');
    expect(await unanswered()).toMatchObject([
      { reviewer: { personId: birgit.personId }, lines: 1, groups: [{ lines: 1 }] },
    ]);
    for (const other of [maja, birgit, sofie]) expect(await unanswered(other)).toEqual([]);
  });

  test('of whom nobody is above, nobody is told', async () => {
    const { directory, desk } = reviewed;
    const index = directory.people.findIndex(({ personId }) => personId === birgit.personId);
    directory.people[index] = personSeen(2, { personId: birgit.personId, managerId: birgit.personId });
    desk.setNow('2026-12-20T08:00:00Z');
    await followDirectories(desk);
    await reviewed.drain();
    await at('2026-12-23T08:30:00Z');
    expect(told()).not.toContain('taskMissed');
  });
});

test('a manager is told once of all who did not send, and sees each of them', async () => {
  const { directory, desk, feed } = reviewed;
  directory.people.push(personSeen(5, { managerId: idOf(6) }), personSeen(6, { managerId: leo.personId }));
  directory.put(92, 5);
  await begin();
  await at('2026-12-23T08:30:00Z');
  const { sheets: late } = await perform(desk, leo, 'listUnanswered', none);
  const missed = feed.filter(
    ({ personId, activityType }) => personId === leo.personId && activityType === 'taskMissed',
  );
  // Of two at the same moment the second takes the place of the first in the feed.
  expect([late.length, new Set(missed.map(({ chain }) => chain)).size]).toEqual([2, 1]);
});

describe('the team', () => {
  const inChannel = () => reviewed.chats.shown.filter(({ where }) => where === channelId);
  beforeEach(async () => {
    await addChannel(reviewed.desk);
    await begin();
    await at('2026-11-24T08:05:00Z');
  });

  test('has one card of the review in its channel, which names nobody', () => {
    const [card, ...others] = inChannel();
    expect(others).toEqual([]);
    expect(words(card?.card)).toContain(onCard.sentOf(0, 2));
    expect(words(card?.card)).not.toMatch(/Person|Group|Hvert kvartal/);
  });

  test('sees it change in place, as answers come and when they are sent', async () => {
    await send();
    await at('2026-11-24T08:20:00Z');
    const [card, ...others] = inChannel();
    expect(others).toEqual([]);
    expect(words(card?.card)).toContain(onCard.sentOf(1, 2));
  });

  test('sees on the morning after the end that it is over', async () => {
    await at('2026-12-22T00:00:00Z');
    reviewed.desk.setNow('2026-12-22T23:40:00Z');
    await turnReviews(reviewed.desk);
    await at('2026-12-23T01:00:00Z');
    const [card, ...others] = inChannel();
    expect(others).toEqual([]);
    expect(words(card?.card)).toContain(onCard.states.ended);
  });

  test('whose channel is closed to the bot has the card later, and no alarm', async () => {
    const [card] = inChannel();
    reviewed.chats.shown.splice(0);
    reviewed.chats.failing.push(new TeamsTrouble({ part: 'bot-in-team', code: 'bot-not-installed', permanent: true }));
    await at('2026-11-25T01:00:00Z');
    await at('2026-11-26T01:00:00Z');
    expect([card?.changes, inChannel().length]).toEqual([0, 1]);
  });
});
