import { perform } from '#functions/perform.ts';
import { reviewPlan } from '#shared/reviews/review-plan.ts';
import { caller, dorte, sofie } from '#test/support/desk.ts';
import { type DeskOnStage, openDeskOnStage } from './desk-on-stage.ts';

// A year of reviews by one plan, played on the directory of the stage by moving its clock. The desk may change the first
// groups itself; of the others IT support is given the task, and does it.
const open = ['Børnesager - læseadgang', 'ESDH - fortrolige sager', 'Kamera og adgangskontrol', 'Licens - Visio'];
const closed = ['Børn og Familie - postliste', 'Børn og Familie - fællesdrev', 'Direktionens dokumenter'];
const names = [...open, ...closed];
const none = { params: {}, query: {}, body: {} };

type Sheet = Awaited<ReturnType<typeof sheetsOf>>[number];
type Line = Sheet['lines'][number];
type Round = {
  readonly starts: string;
  /** `group member`, by the step of the page it was asked in. */
  readonly asked: Readonly<Record<Line['section'], readonly string[]>>;
  /** Those whom the one who was silent did not answer for. */
  readonly unanswered: readonly string[];
};

let year: DeskOnStage;
let planId: string;
/** What is to be in the directory, by what was decided; a membership is `group member`. */
const right = new Set<string>();
let before: ReadonlySet<string>;
let alive: number;
const rounds: Round[] = [];
const refused = new Set<string>();
/** Put in, and taken out, by an administrator between the first round and the second. */
let [joined, left] = ['', ''];

const inDirectory = () =>
  new Set(Object.entries(year.truth(names)).flatMap(([name, ids]) => ids.map((id) => `${name} ${id}`)));
const isOpen = (membership: string) => open.some((name) => membership.startsWith(`${name} `));
const callerOf = (personId: string | null) => (personId === null ? sofie : caller({ personId }));
const sheetsOf = async (reviewerId: string | null) => {
  const { sheets } = await perform(year.desk, callerOf(reviewerId), 'listMyLines', none);
  return sheets.filter(({ ended, of }) => !ended && (of === 'team') === (reviewerId === null));
};
const preview = () => perform(year.desk, sofie, 'previewPlan', { params: { planId }, query: {}, body: {} });
const nameIn = (sheet: Sheet, { groupId, memberId }: Line) =>
  `${sheet.groups.find((group) => group.groupId === groupId)?.name} ${memberId}`;

/** In each round some of each reviewer's people lose an access. */
const answerTo = (place: number, round: number) => (place % 9 === round ? ('remove' as const) : ('keep' as const));

/** Of the reviewers who are asked about a group the desk may change, the one with fewest lines. */
const silentOf = async (reviewers: readonly (string | null)[]): Promise<string | null> => {
  const own = await Promise.all(
    reviewers.map(async (reviewerId) => {
      const lines = (await sheetsOf(reviewerId)).flatMap((sheet) => sheet.lines.map((line) => nameIn(sheet, line)));
      return { reviewerId, lines };
    }),
  );
  const may = own.filter(({ reviewerId, lines }) => reviewerId !== null && lines.some(isOpen));
  return may.sort((a, b) => a.lines.length - b.lines.length)[0]?.reviewerId ?? null;
};

/** Everybody answers and sends but one who is asked about few. */
const answer = async (reviewId: string, round: number, starts: string): Promise<Round> => {
  const about = { params: { reviewId }, query: {} };
  const { sheets } = await perform(year.desk, dorte, 'readReview', { ...about, body: {} });
  const reviewers = sheets.map(({ reviewer }) => reviewer?.personId ?? null);
  const silent = await silentOf(reviewers);
  const asked: Record<Line['section'], string[]> = { 'stands-out': [], new: [], unchanged: [] };
  const unanswered: string[] = [];
  for (const reviewerId of reviewers)
    for (const sheet of await sheetsOf(reviewerId)) {
      for (const line of sheet.lines) asked[line.section].push(nameIn(sheet, line));
      if (reviewerId === silent) {
        unanswered.push(...sheet.lines.map((line) => nameIn(sheet, line)));
        continue;
      }
      const decisions = sheet.lines.map(({ lineId, version }, place) => ({
        ...{ lineId, version },
        answer: answerTo(place, round),
      }));
      await perform(year.desk, callerOf(reviewerId), 'decideLines', { ...about, body: { decisions } });
      await perform(year.desk, callerOf(reviewerId), 'sendAnswers', {
        ...about,
        body: { of: sheet.of, spentMs: 3_600_000 },
      });
      for (const [place, line] of sheet.lines.entries())
        if (answerTo(place, round) === 'remove') refused.add(nameIn(sheet, line));
    }
  return { starts, asked, unanswered };
};

/** IT support does in the portal what it was given as tasks. */
const doTasks = async (reviewId: string) => {
  const { removals } = await perform(year.desk, sofie, 'listRemovals', { params: { reviewId }, query: {}, body: {} });
  for (const { state, group, member } of removals)
    if (state === 'task') year.administer({ do: 'remove-member', group, person: member.personId ?? '' });
};

/** A round begins by itself, is answered, what was refused is removed, and it ends; the day after that the next is still to come. */
const play = async (round: number, starts: string, ends: string): Promise<Round> => {
  await year.turnAt(`${starts}T08:00:00Z`);
  const { running } = await preview();
  if (!running) throw new Error(`no review began on ${starts}`);
  const played = await answer(running, round, starts);
  await year.turnAt(`${starts}T12:00:00Z`);
  await year.settle(6);
  await year.turnAt(`${ends}T08:00:00Z`);
  await year.settle(4);
  await doTasks(running);
  rounds.push(played);
  return played;
};

beforeAll(async () => {
  year = await openDeskOnStage(60);
  before = inDirectory();
  alive = year.people().size;
  planId = await year.reviews.plan({ scope: { namePrefixes: names }, removal: { when: 'at-once' } });
  const about = { params: { planId }, query: {} };
  const { version } = await preview();
  await perform(year.desk, sofie, 'turnPlan', { ...about, body: { version, state: 'active' } });

  await play(1, '2026-12-01', '2026-12-30');
  const [stranger] = [...year.people().keys()].filter((id) => !before.has(`Licens - Visio ${id}`));
  const kept =
    [...inDirectory()]
      .find((one) => one.startsWith('ESDH'))
      ?.split(' ')
      .at(-1) ?? '';
  [joined, left] = [`Licens - Visio ${stranger}`, `ESDH - fortrolige sager ${kept}`];
  year.administer({ do: 'add-member', group: 'Licens - Visio', person: stranger ?? '' });
  year.administer({ do: 'remove-member', group: 'ESDH - fortrolige sager', person: kept });
  await play(2, '2027-03-01', '2027-03-31');
  await play(3, '2027-06-01', '2027-06-30');
  const { version: newest, plan } = await preview();
  const silence = 'remove' as const;
  await perform(year.desk, sofie, 'changePlan', {
    ...about,
    body: { version: newest, plan: reviewPlan.parse({ ...plan, silence }) },
  });
  const last = await play(4, '2027-09-01', '2027-09-30');

  for (const one of before) if (one !== left) right.add(one);
  right.add(joined);
  for (const one of refused) right.delete(one);
  // Silence removes in the last round, where it is that of at most a fifth of a group.
  const asked = Object.values(last.asked).flat();
  const countIn = (name: string, among: readonly string[]) => among.filter((one) => one.startsWith(`${name} `)).length;
  for (const one of last.unanswered) {
    const name = names.find((each) => one.startsWith(`${each} `)) ?? '';
    if (countIn(name, last.unanswered) * 5 <= countIn(name, asked)) right.delete(one);
  }
}, 240_000);
afterAll(() => year.close());

test('four rounds began by themselves, on the first working day of each quarter’s last month', () =>
  expect(rounds.map(({ starts }) => starts)).toEqual(['2026-12-01', '2027-03-01', '2027-06-01', '2027-09-01']));

test('the first time nothing is unchanged', () => expect(rounds[0]?.asked.unchanged).toEqual([]));

test.each([1, 2, 3])('in round %d only what was not confirmed in the one before is new', (round) => {
  const [earlier, now] = [rounds[round - 1], rounds[round]];
  const known = [joined, ...(earlier?.unanswered ?? []), ...refused];
  expect(now?.asked.new.filter((one) => !known.includes(one))).toEqual([]);
});

test('who came between two rounds is asked about in the next, and not as unchanged', () => {
  const { 'stands-out': standsOut = [], new: fresh = [] } = rounds[1]?.asked ?? {};
  expect([...standsOut, ...fresh]).toContain(joined);
});

test('who was taken out by an administrator is asked about no more', () =>
  expect(rounds.slice(1).flatMap(({ asked }) => Object.values(asked).flat())).not.toContain(left));

test('some were refused in each round, and somebody lost an access by silence', () => {
  const lost = [...before].filter((one) => isOpen(one) && !inDirectory().has(one) && one !== left);
  expect(lost.length).toBeGreaterThan(8);
  expect(lost.filter((one) => !refused.has(one)).length).toBeGreaterThan(0);
});

test('of one who was silent the manager is told', () =>
  expect(year.feed.filter(({ activityType }) => activityType === 'taskMissed').length).toBeGreaterThan(0));

test('the directory of the stage holds exactly what was decided', () =>
  expect([...inDirectory()].sort()).toEqual([...right].sort()));

test('nobody was deleted from it', () => expect(year.people().size).toBe(alive));
