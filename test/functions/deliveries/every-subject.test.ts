import { undoable } from '#functions/cases/work/undoable.ts';
import { oneByOne } from '#functions/deliveries/alarm-flood.ts';
import { appIdIn } from '#functions/links.ts';
import { perform } from '#functions/perform.ts';
import { cardTexts } from '#functions/texts/cards.ts';
import { caseNews } from '#functions/texts/feed.ts';
import { tabLink } from '#shared/addresses/tab-link.ts';
import { referenceOf } from '#shared/cases/reference.ts';
import { birgit, jonas, leo, maja, sofie } from '#test/support/desk.ts';
import {
  caseRow,
  close,
  subjectNamesTried,
  subjectsTried,
  take,
  versionOf,
} from '#test/support/errands/each-subject.ts';
import { withErrands } from '#test/support/errands/pretended-subjects.ts';
import { about } from '#test/support/reported.ts';
import { logOf, type OutboxDesk, openOutboxDesk, setSettings, words } from '../outbox/outbox-desk.ts';

let o: OutboxDesk;
beforeAll(async () => {
  o = await openOutboxDesk({ alters: true, ...withErrands });
});
beforeEach(() => o.reset());
afterAll(() => o.desk.close());

const t = cardTexts.da;
const hour = 3_600_000;
const team = [sofie.personId, jonas.personId].sort();
const feedOf = (type: string) => o.feed.filter(({ activityType }) => activityType === type);
const heard = (type: string) =>
  feedOf(type)
    .map(({ personId }) => personId)
    .sort();

describe.each(subjectNamesTried)('a case of the subject %s', (name) => {
  const { open, later, kind, woken, isEverUrgent } = subjectsTried[name];
  const subject = withErrands.subjects[name];
  const say = subject.words.da;
  let caseId: string;
  beforeEach(async () => {
    caseId = await open(o.desk);
  });
  const referenceIn = async () => referenceOf(await caseRow(o.desk, caseId));
  const due = async () => (await caseRow(o.desk, caseId)).due_at ?? new Date(0);
  const reminded = async () => (await logOf(o.desk, caseId)).filter(({ verb }) => verb === 'reminded');
  const hoursBefore = async (hours: number) => new Date((await due()).getTime() - hours * hour);

  test('has a card that says what it is, and then who has it', async () => {
    await o.drain();
    expect(words(o.cards()[0])).toContain(kind);
    expect(words(o.cards()[0])).toContain(
      tabLink(appIdIn(o.desk.settings, maja.tenantId), subject.address(await referenceIn())),
    );
    await take(o.desk, caseId);
    await o.drain();
    expect(o.cards().map((card) => words(card).includes(t.take))).toEqual([false]);
  });

  test('tells its reporter what becomes of it', async () => {
    await take(o.desk, caseId);
    await o.at(new Date(o.desk.now().getTime() + undoable));
    await perform(o.desk, sofie, 'askReporter', about(caseId, { text: 'Hvem?' }));
    await o.drain();
    await perform(o.desk, maja, 'answerEnquiry', about(caseId, { text: 'En kollega' }));
    await close(o.desk, caseId);
    await o.drain();
    const { taken, asked, closed } = subject.activities;
    const told = o.feed.filter(({ personId }) => personId === maja.personId).map(({ activityType }) => activityType);
    expect(told).toEqual([taken, asked, closed].filter((one) => one !== null));
  });

  test('tells who has it that the reporter answered', async () => {
    await take(o.desk, caseId);
    await perform(o.desk, maja, 'addToCase', about(caseId, { text: 'Et bilag' }));
    await o.drain();
    expect(heard('additionArrived')).toEqual([sofie.personId]);
  });

  test('reminds under its card in its own words, and its assignee in the feed', async () => {
    await take(o.desk, caseId);
    await o.drain();
    await o.at('2026-11-25T08:00:00Z');
    expect(await reminded()).toMatchObject([{ merged: 0 }]);
    expect(words(o.replies().at(-1))).toContain(say.reminder(24, await due()));
    expect(feedOf('deadlineReminder')).toMatchObject([{ personId: sofie.personId, preview: say.reminderInFeed }]);
  });
  test('says once what fell due in a silence', async () => {
    await take(o.desk, caseId);
    await o.drain();
    await o.at(await hoursBefore(3));
    expect(await reminded()).toMatchObject([{ merged: expect.any(Number) }]);
    expect((await reminded())[0]?.merged).toBeGreaterThan(0);
  });

  test('says that the time has run out, at that instant', async () => {
    await take(o.desk, caseId);
    await o.drain();
    await o.at(await hoursBefore(1));
    await o.at(await due());
    expect((await reminded()).at(-1)).toMatchObject({ step: 'run-out' });
    expect(words(o.replies().at(-1))).toContain(say.runOut.title);
    expect(feedOf('deadlinePassed')).toMatchObject([{ personId: sofie.personId, preview: say.runOut.inFeed }]);
  });

  test('says nothing at a deadline that was moved, and then at the new one', async () => {
    await take(o.desk, caseId);
    await o.drain();
    const old = await due();
    await later(o.desk, caseId, await versionOf(o.desk, caseId));
    await o.at(old);
    const early = (await reminded()).filter(({ step }) => step === 'run-out');
    await o.at(await due());
    expect([early, (await reminded()).filter(({ step }) => step === 'run-out').length]).toEqual([[], 1]);
  });

  test('says nothing once it is closed', async () => {
    await take(o.desk, caseId);
    await close(o.desk, caseId);
    await o.at(await due());
    expect(await reminded()).toEqual([]);
  });

  test('alarms the team when it is not taken', async () => {
    await setSettings(o.desk, { untakenTeamHours: 4 });
    await o.drain();
    await o.at(new Date(o.desk.now().getTime() + 4 * hour));
    expect(words(o.replies().at(-1))).toContain(t.untakenTitle);
    expect(heard(subject.activities.untaken)).toEqual(team);
  });

  (isEverUrgent ? test : test.skip)('alarms the team at once where it cannot wait, in its own words', async () => {
    const urgent = await open(o.desk, maja, true);
    await o.drain();
    expect(o.replies().map(words).join()).toContain(say.urgent.title);
    expect(heard(subject.activities.urgent)).toEqual(team);
    expect(await logOf(o.desk, urgent)).toContainEqual({ verb: 'alarmed', about: subject.urgentAbout, by: 'channel' });
  });

  test('tells the team, by its own words too, that it woke', async () => {
    await take(o.desk, caseId);
    await close(o.desk, caseId);
    await o.drain();
    o.feed.length = 0;
    await perform(o.desk, maja, 'addToCase', about(caseId, { text: 'Et bilag' }));
    await o.drain();
    for (const line of [t.wokenTitle, ...woken]) expect(words(o.replies().at(-1))).toContain(line);
    expect(o.feed.filter(({ preview }) => preview === caseNews.da.woken)).toHaveLength(2);
  });
});

test('the manager of the unit hears of a case of a subject that says so, and of no other', async () => {
  o.found.managerId = birgit.personId;
  const told: number[] = [];
  for (const name of subjectNamesTried) {
    o.feed.length = 0;
    await subjectsTried[name].open(o.desk, leo);
    await o.drain();
    await o.drain();
    told.push(o.feed.filter(({ personId }) => personId === birgit.personId).length);
  }
  expect(told).toEqual(subjectNamesTried.map((name) => (subjectsTried[name].managerSees ? 1 : 0)));
});

test('a flood of one subject takes no word from another', async () => {
  o.desk.setNow('2026-11-24T09:00:00Z');
  for (let one = 0; one < oneByOne; one += 1) await subjectsTried.breach.open(o.desk, jonas, true);
  await subjectsTried.errand.open(o.desk, jonas, true);
  await o.drain();
  const { errand, breach } = withErrands.subjects;
  expect(heard(breach.activities.urgent)).toHaveLength(2 * oneByOne);
  expect(feedOf(errand.activities.urgent)).toHaveLength(2);
});
