import { perform } from '#functions/perform.ts';
import { idOf, personSeen } from '#test/functions/directory/mirror/pretend-directory.ts';
import { birgit, caller, leo, maja } from '#test/support/desk.ts';
import { refusalOf } from '#test/support/reported.ts';
import { openReviewed, type Reviewed } from './a-review.ts';
import { sheetsOn } from './sheets-of.ts';

/** Sanne is one of Birgit's people; Nikolaj of none. */
const sanne = caller({ personId: idOf(1), name: 'Sanne Krogh' });
const nikolaj = caller({ personId: idOf(9), name: 'Nikolaj Mose' });

let reviewed: Reviewed;
let reviewId: string;
beforeEach(async () => {
  reviewed = await openReviewed();
  const { directory } = reviewed;
  const manager = { managerId: birgit.personId };
  directory.people.push(
    personSeen(1, { ...manager, name: 'Sanne Krogh' }),
    personSeen(2, manager),
    personSeen(3, manager),
  );
  directory.people.push({ ...personSeen(4, { name: 'Birgit Dam' }), personId: birgit.personId });
  directory.people.push(personSeen(9, { name: 'Nikolaj Mose' }), personSeen(8, { isGuest: true }));
  directory.people.push(personSeen(10, { name: 'Ann Bo', managerId: idOf(3) }));
  for (const member of [1, 2, 3]) directory.put(90, member);
  reviewId = await reviewed.start(await reviewed.plan());
});
afterEach(() => reviewed.desk.close());

const on = () => sheetsOn(reviewed.desk, reviewId);
const stand = (standIn: { personId: string; from: string; to: string } | null, who = birgit) =>
  perform(reviewed.desk, who, 'setStandIn', { params: {}, query: {}, body: { standIn } });
const days = { from: '2026-11-24', to: '2026-12-04' };
const by = (who: { readonly personId: string }, more: object = {}) =>
  stand({ personId: who.personId, ...days, ...more });

test('a stand-in is asked what the person responsible is, and both may answer', async () => {
  await by(nikolaj);
  const { sheetsOf, asked } = on();
  const [sheet] = await sheetsOf(nikolaj);
  expect([sheet?.of, sheet?.standsInFor]).toEqual([
    'stand-in',
    { person: { personId: birgit.personId, name: 'Birgit Dam' }, until: '2026-12-04' },
  ]);
  expect([(await asked(nikolaj)).length, (await asked(birgit)).length]).toEqual([3, 3]);
});

test.each([
  ['before the first day', '2026-11-23T12:00:00Z', 0],
  ['on the first day', '2026-11-23T23:30:00Z', 3],
  ['on the last', '2026-12-04T22:30:00Z', 3],
  ['after the last', '2026-12-04T23:30:00Z', 0],
])('%s', async (_when, at, lines) => {
  await by(nikolaj);
  reviewed.desk.setNow(at);
  expect(await on().asked(nikolaj)).toHaveLength(lines);
});

test('what waits for a stand-in is counted as long as the days are, without what the stand-in may not answer', async () => {
  const waits = async (who: typeof birgit) => {
    const { reviews } = await perform(reviewed.desk, who, 'readCounts', { params: {}, query: {}, body: {} });
    return reviews;
  };
  await by(nikolaj);
  expect([await waits(nikolaj), await waits(birgit)]).toEqual([3, 3]);
  await by(sanne);
  expect([await waits(nikolaj), await waits(sanne)]).toEqual([0, 2]);
  reviewed.desk.setNow('2026-12-04T23:30:00Z');
  expect(await waits(sanne)).toBe(0);
});

test('nobody stands in for themselves, and no guest and no stranger for anybody', async () => {
  for (const who of [birgit, { personId: idOf(8) }, leo]) expect(await refusalOf(by(who))).toBe('no-such-person');
});

test('another takes the place of the one before; none leaves it empty', async () => {
  await by(nikolaj);
  await by(sanne);
  expect([(await on().asked(nikolaj)).length, (await on().asked(sanne)).length]).toEqual([0, 2]);
  await stand(null);
  expect(await on().asked(sanne)).toEqual([]);
});

test('the stand-in is told on the first day, once', async () => {
  reviewed.feed.length = 0;
  await by(nikolaj, { from: '2026-11-26' });
  await by(nikolaj, { from: '2026-11-26' });
  await reviewed.drain();
  expect(reviewed.feed).toEqual([]);
  reviewed.desk.setNow('2026-11-26T07:30:00Z');
  await reviewed.drain();
  expect(reviewed.feed.map(({ personId }) => personId)).toEqual([nikolaj.personId]);
});

test('a stand-in who was taken away before is not told', async () => {
  reviewed.feed.length = 0;
  await by(nikolaj, { from: '2026-11-26' });
  await stand(null);
  reviewed.desk.setNow('2026-11-26T07:30:00Z');
  await reviewed.drain();
  expect(reviewed.feed).toEqual([]);
});

test('a stand-in does not see the own access, and may not answer for it', async () => {
  await by(sanne);
  const own = await on().lineOf(birgit, 1);
  expect(await on().asked(sanne)).toEqual([idOf(2), idOf(3)]);
  expect(await refusalOf(on().decide(sanne, [{ ...own, answer: 'keep' }]))).toBe('own-access');
});

test('nor the access of the own manager', async () => {
  const ann = caller({ personId: idOf(10), name: 'Ann Bo' });
  await by(ann);
  const managers = await on().lineOf(birgit, 3);
  expect(await on().asked(ann)).toEqual([idOf(1), idOf(2)]);
  expect(await refusalOf(on().decide(ann, [{ ...managers, answer: 'keep' }]))).toBe('own-access');
});

test('what a stand-in may not answer stays with the one who is responsible when the rest is sent', async () => {
  await by(sanne);
  const { decide, asked, sheetsOf, send, keepAll, state, lineOf } = on();
  await decide(sanne, [
    { ...(await lineOf(sanne, 2)), answer: 'keep' },
    { ...(await lineOf(sanne, 3)), answer: 'keep' },
  ]);
  await send(sanne, 'stand-in');
  expect([await asked(birgit), (await sheetsOf(birgit)).map(({ sentAt }) => sentAt !== null).sort()]).toEqual([
    [idOf(1)],
    [false, true],
  ]);
  await keepAll(birgit);
  expect(await state()).toBe('ended');
});

describe('where both answer the same line', () => {
  const both = async (first: typeof birgit, second: typeof birgit, isKnowing = false) => {
    await by(nikolaj);
    const { lineOf, decide, linesOf } = on();
    const line = await lineOf(birgit, 2);
    await perform(reviewed.desk, nikolaj, 'me', { params: {}, query: {}, body: {} });
    await decide(first, [{ ...line, answer: 'remove' }]);
    const version = isKnowing ? line.version + 1 : line.version;
    const { conflicts } = await decide(second, [{ ...line, version, answer: 'keep' }]);
    const now = (await linesOf(birgit)).find(({ lineId }) => lineId === line.lineId);
    return { conflicts: conflicts.length, answer: now?.answer, by: now?.answeredBy?.personId, other: now?.other };
  };

  test.each([
    ['the stand-in', nikolaj, birgit],
    ['the person responsible', birgit, nikolaj],
  ])('the first answer stands, of %s, and the second is shown it', async (_who, first, second) => {
    expect(await both(first, second)).toMatchObject({
      conflicts: 1,
      answer: 'remove',
      by: first.personId,
      other: { answer: 'keep', by: { personId: second.personId } },
    });
  });

  test.each([
    ['the stand-in', nikolaj, birgit],
    ['the person responsible', birgit, nikolaj],
  ])('who has seen the answer of %s may change it knowingly', async (_who, first, second) => {
    expect(await both(first, second, true)).toMatchObject({
      conflicts: 0,
      answer: 'keep',
      by: second.personId,
      other: { answer: 'remove', by: { personId: first.personId } },
    });
  });
});

test('only who is asked finds colleagues to stand in', async () => {
  const names = async (who: typeof birgit) =>
    (await perform(reviewed.desk, who, 'findStandIns', { params: {}, query: { search: 'nik' }, body: {} })).people;
  expect([(await names(birgit)).map(({ name }) => name), await names(maja)]).toEqual([['Nikolaj Mose'], []]);
});
