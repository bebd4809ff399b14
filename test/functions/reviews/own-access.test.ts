import { perform } from '#functions/perform.ts';
import type { planUseCases } from '#functions/reviews/plan-use-cases.ts';
import type { teamUseCases } from '#functions/reviews/team-use-cases.ts';
import type { reviewUseCases } from '#functions/reviews/use-cases.ts';
import type { Caller } from '#shared/people/caller.ts';
import { Refusal } from '#shared/refusals/refusal.ts';
import { idOf, personSeen } from '#test/functions/directory/mirror/pretend-directory.ts';
import { birgit, jonas, leo, maja, sofie } from '#test/support/desk.ts';
import { refusalOf } from '#test/support/reported.ts';
import { openReviewed, type Reviewed } from './a-review.ts';
import { sheetsOn } from './sheets-of.ts';

/** Jonas is of the team; Leo is his manager, and Birgit Leo's. The team is asked about both, and their managers. */
let reviewed: Reviewed;
let byTeam: string;
let byManagers: string;
let removed: string;
let mixed: string;
beforeAll(async () => {
  reviewed = await openReviewed();
  const { desk, directory, plan, start, drain } = reviewed;
  const person = (digits: number, { personId, name }: Caller, managerId: string | null) => ({
    ...personSeen(digits, { name, managerId }),
    personId,
  });
  directory.people.push(person(1, jonas, leo.personId), person(2, leo, birgit.personId), person(3, birgit, null));
  directory.people.push(person(4, maja, null), personSeen(5, { managerId: leo.personId }));
  for (const group of [90, 91, 92]) for (const one of [jonas, leo]) directory.put(group, one.personId);
  for (const member of [jonas.personId, 5]) directory.put(93, member);
  const of = (group: number, reviewers: readonly string[]) =>
    plan({ scope: { groupIds: [idOf(group)] }, reviewers, silence: 'remove' });
  removed = await start(await of(92, ['named']));
  const first = sheetsOn(desk, removed);
  await first.decide(
    sofie,
    (await first.linesOf(sofie)).map((line) => ({ ...line, answer: 'remove' })),
  );
  await first.send(sofie, 'team');
  await drain();
  byTeam = await start(await of(90, ['named']));
  byManagers = await start(await of(91, ['manager']));
  mixed = await start(await of(93, ['manager']));
});
afterAll(() => reviewed.desk.close());

type Route = keyof typeof reviewUseCases | keyof typeof planUseCases | keyof typeof teamUseCases;
/** Jonas tries it of the own access, or that of the own manager, in a review. */
type Try = (personId: string) => Promise<unknown>;

const lineOf = async (reviewId: string, personId: string, who: Caller = sofie) => {
  const line = (await sheetsOn(reviewed.desk, reviewId).linesOf(who)).find(({ memberId }) => memberId === personId);
  if (!line) throw new Error('no line');
  return line;
};
const removalOf = async (personId: string) => {
  const asked = { params: { reviewId: removed }, query: {}, body: {} };
  const { removals } = await perform(reviewed.desk, sofie, 'listRemovals', asked);
  return removals.find(({ member }) => member.personId === personId)?.removalId ?? '';
};
const managerOf = (personId: string) => (personId === jonas.personId ? leo : birgit);
const sheetOf = async (personId: string) => {
  const [sheet] = await sheetsOn(reviewed.desk, byManagers).sheetsOf(managerOf(personId));
  return { reviewId: byManagers, sheetId: sheet?.sheetId ?? '' };
};
const ask = <P, B>(params: P, body: B) => ({ params, query: {}, body }) as const;

/** Every route of reviews: how Jonas tries to decide by it, or why nobody's access is decided by it. */
const routes: Readonly<Record<Route, Try | 'reads' | 'says what is asked of all' | 'answers for others'>> = {
  decideLines: async (personId) =>
    sheetsOn(reviewed.desk, byTeam).decide(jonas, [{ ...(await lineOf(byTeam, personId)), answer: 'keep' }]),
  handOverLines: async (personId) =>
    sheetsOn(reviewed.desk, byTeam).handOver(jonas, [await lineOf(byTeam, personId)], maja),
  takeBackLines: async (personId) => {
    const { handOver, takeBack } = sheetsOn(reviewed.desk, byTeam);
    const line = await lineOf(byTeam, personId);
    const { handed } = await handOver(sofie, [line], maja);
    const code = await refusalOf(takeBack(jonas, [line]));
    await takeBack(sofie, handed);
    throw new Refusal(code);
  },
  withdrawRefusals: async (personId) => {
    const lineIds = [(await lineOf(removed, personId)).lineId];
    return perform(reviewed.desk, jonas, 'withdrawRefusals', ask({ reviewId: removed }, { lineIds }));
  },
  undoRemoval: async (personId) => {
    const params = { reviewId: removed, removalId: await removalOf(personId) };
    return perform(reviewed.desk, jonas, 'undoRemoval', ask(params, {}));
  },
  applyRemovals: async (personId) => {
    const lineIds = [(await lineOf(removed, personId)).lineId];
    return perform(
      reviewed.desk,
      jonas,
      'applyRemovals',
      ask({ reviewId: removed }, { lineIds, when: 'now' as const }),
    );
  },
  reassignSheet: async (personId) => {
    const body = { personId: maja.personId };
    return perform(reviewed.desk, jonas, 'reassignSheet', ask(await sheetOf(personId), body));
  },
  nameStandIn: async (personId) => {
    const body = { personId: maja.personId };
    return perform(reviewed.desk, jonas, 'nameStandIn', ask(await sheetOf(personId), body));
  },
  giveGroup: async () => {
    const params = { reviewId: byTeam, groupId: idOf(90) };
    return perform(reviewed.desk, jonas, 'giveGroup', ask(params, { personId: maja.personId }));
  },
  sendGapTasks: async (personId) => {
    const gaps = [{ kind: 'no-manager' as const, aboutId: personId, namesId: maja.personId }];
    return perform(reviewed.desk, jonas, 'sendGapTasks', ask({ reviewId: byManagers }, { gaps }));
  },
  // In `silence.test.ts`: the own lines are left out.
  confirmSilence: 'answers for others',
  // Only what was answered before is sent, and those answers are guarded.
  sendAnswers: 'answers for others',
  // For the own sheet, which holds no line of the own access; the stand-in's own are guarded.
  setStandIn: 'answers for others',
  remindReviewers: 'says what is asked of all',
  startReview: 'says what is asked of all',
  createPlan: 'says what is asked of all',
  changePlan: 'says what is asked of all',
  turnPlan: 'says what is asked of all',
  rateGroups: 'says what is asked of all',
  wordGroup: 'says what is asked of all',
  askOwners: 'says what is asked of all',
  readDirectoryAgain: 'reads',
  listReviews: 'reads',
  previewPlan: 'reads',
  readReview: 'reads',
  listMyLines: 'reads',
  dryRunRemovals: 'reads',
  listUnanswered: 'reads',
  listDataGaps: 'reads',
  readLine: 'reads',
  findReviewers: 'reads',
  readReceipt: 'reads',
  findStandIns: 'reads',
  listRemovals: 'reads',
  countScope: 'reads',
  listGroups: 'reads',
  listMyGroups: 'reads',
  listSilent: 'reads',
};
const tries = Object.entries(routes).flatMap(([name, one]) =>
  typeof one === 'function' ? [[name, one] as const] : [],
);

test.each(tries)('%s decides nothing about the own access, nor that of the own manager', async (_name, attempt) => {
  const refusals = [];
  for (const { personId } of [jonas, leo]) refusals.push(await refusalOf(attempt(personId)));
  expect(refusals).toEqual(['own-access', 'own-access']);
});

test('of a whole sheet the own lines stay, and the others go', async () => {
  const [sheet] = await sheetsOn(reviewed.desk, mixed).sheetsOf(leo);
  const about = ask({ reviewId: mixed, sheetId: sheet?.sheetId ?? '' }, { personId: maja.personId });
  const moved = await perform(reviewed.desk, jonas, 'reassignSheet', about);
  expect(moved).toEqual({ moved: 1, stay: 1 });
});

test('what was answered of a line that is handed over stands beside it', async () => {
  const { decide, handOver } = sheetsOn(reviewed.desk, byTeam);
  await decide(sofie, [{ ...(await lineOf(byTeam, leo.personId)), answer: 'remove' }]);
  await handOver(sofie, [await lineOf(byTeam, leo.personId)], maja);
  const line = await lineOf(byTeam, leo.personId, maja);
  expect([line.answer, line.other?.answer, line.other?.by.personId]).toEqual([null, 'remove', sofie.personId]);
});
