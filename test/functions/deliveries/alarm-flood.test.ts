import { breachWords } from '#functions/breaches/texts/words.ts';
import { takeCase } from '#functions/cases/work/take.ts';
import { oneByOne } from '#functions/deliveries/alarm-flood.ts';
import { cardTexts } from '#functions/texts/cards.ts';
import { leo, maja, sofie } from '#test/support/desk.ts';
import { about, reported } from '#test/support/reported.ts';
import { logOf, type OutboxDesk, openOutboxDesk, rowsOf } from '../outbox/outbox-desk.ts';

let o: OutboxDesk;
beforeAll(async () => {
  o = await openOutboxDesk();
});
// Each test has five minutes of its own.
let minute = 0;
beforeEach(async () => {
  await o.reset();
  minute += 10;
  o.desk.setNow(new Date(Date.parse('2026-11-24T08:00:00Z') + minute * 60_000));
});
afterAll(() => o.desk.close());

const flood = async (count: number, by = maja) => {
  const cases = [];
  for (let one = 0; one < count; one += 1)
    cases.push((await reported(o.desk, by, { dataKinds: ['protected-address'] })).caseId);
  return cases;
};
const alarmsTo = ({ personId }: typeof sofie) =>
  o.feed.filter((message) => message.personId === personId && message.activityType === 'protectedAddressAlarm');
const later = async (minutes: number) => {
  await o.at(new Date(o.desk.now().getTime() + minutes * 60_000));
  await o.at(new Date(o.desk.now().getTime() + 10_000));
  await o.at(new Date(o.desk.now().getTime() + 30_000));
};

test('a handful is told one by one, at once', async () => {
  await flood(oneByOne);
  await o.drain();
  expect(alarmsTo(sofie)).toHaveLength(oneByOne);
});

test('what one person reports beyond that is one message when the five minutes are over', async () => {
  await flood(oneByOne + 20);
  await o.drain();
  const early = alarmsTo(sofie).length;
  await later(5);
  expect([early, alarmsTo(sofie).length]).toEqual([oneByOne, oneByOne + 1]);
  expect(alarmsTo(sofie).at(-1)?.preview).toBe(breachWords.da.urgent.together(20));
});

test('no alarm is lost: each case says that the team was told', async () => {
  const cases = await flood(oneByOne + 3);
  await o.drain();
  await later(5);
  const logs = await Promise.all(cases.map((caseId) => logOf(o.desk, caseId)));
  expect(logs.map((entries) => entries.filter(({ verb }) => verb === 'alarmed').length)).toEqual(cases.map(() => 1));
  expect((await rowsOf(o.desk, 'urgent')).filter(({ state }) => state === 'open')).toEqual([]);
});

test('other reports of the same person make no flood of alarms', async () => {
  for (let one = 0; one < oneByOne; one += 1) await reported(o.desk, maja);
  await flood(1);
  await o.drain();
  expect(alarmsTo(sofie)).toHaveLength(1);
});

test('another person’s alarm does not wait for the flood', async () => {
  await flood(oneByOne + 3);
  await flood(1, leo);
  await o.drain();
  expect(alarmsTo(sofie)).toHaveLength(oneByOne + 1);
});

describe('untaken cases of a flood', () => {
  const untaken = () =>
    o.feed.filter((message) => message.personId === sofie.personId && message.activityType === 'reportUntaken');
  const fourHoursLater = async () => {
    await later(4 * 60);
    await later(1);
  };
  const ordinary = async (count: number) => {
    const cases = [];
    for (let one = 0; one < count; one += 1) cases.push((await reported(o.desk, maja)).caseId);
    return cases;
  };

  test('are told one by one first, and the rest together', async () => {
    await ordinary(oneByOne + 9);
    await o.drain();
    await fourHoursLater();
    const previews = untaken().map(({ preview }) => preview);
    expect([previews.length, previews.includes(cardTexts.da.untakenTogether(9))]).toEqual([oneByOne + 1, true]);
  });

  test('are each in their log', async () => {
    const cases = await ordinary(oneByOne + 3);
    await o.drain();
    await fourHoursLater();
    const logs = await Promise.all(cases.map((caseId) => logOf(o.desk, caseId)));
    expect(logs.map((entries) => entries.filter(({ verb }) => verb === 'alarmed').length)).toEqual(cases.map(() => 1));
  });

  test('are not hidden by one that was taken meanwhile', async () => {
    const cases = await ordinary(oneByOne + 3);
    await o.drain();
    await takeCase(o.desk, sofie, about(cases[oneByOne] ?? '', { version: 1 }));
    await fourHoursLater();
    expect(untaken().map(({ preview }) => preview)).toContain(cardTexts.da.untakenTogether(2));
  });
});
