import { uploadEvidence } from '#functions/cases/work/evidence.ts';
import { perform } from '#functions/perform.ts';
import type { Caller } from '#shared/people/caller.ts';
import { type RouteName, routes } from '#shared/routes/all.ts';
import { idOf, personSeen, pretendDirectory } from '#test/functions/directory/mirror/pretend-directory.ts';
import { publishedPolicy } from '#test/functions/policies/a-policy.ts';
import { reviewsOn } from '#test/functions/reviews/a-review.ts';
import { anEml, rightRequest } from '#test/support/asked.ts';
import {
  adam,
  birgit,
  caller,
  dorte,
  leo,
  maja,
  nils,
  nora,
  openTestDesk,
  sofie,
  type TestDesk,
} from '#test/support/desk.ts';
import { askAs } from '#test/support/http.ts';
import { know } from '#test/support/known-people.ts';
import { about, aMail, caseOf, reported } from '#test/support/reported.ts';

const guest = caller({ personId: '00000000-0000-4000-8000-0000000000b1', name: 'Gæst Gæstesen' });
const stranger = caller({ personId: '00000000-0000-4000-8000-0000000000b2', name: 'Ida Lund' });
const tove = caller({ personId: '00000000-0000-4000-8000-0000000000b3', name: 'Tove Bro' });
const bo = caller({ personId: '00000000-0000-4000-8000-0000000000b4', name: 'Bo Sand' });

/**
 * Every kind of caller. The case was reported by Maja, then by Leo; Birgit manages Maja's unit. Tove reported
 * another case, and Bo manages her unit: to this one both are strangers.
 */
const people = {
  noToken: null,
  guest,
  stranger,
  otherReporter: tove,
  otherManager: bo,
  reporter: maja,
  colleague: leo,
  manager: birgit,
  team: sofie,
  dpo: dorte,
  admin: adam,
  theirs: nora,
  theirTeam: nils,
} as const satisfies Record<string, Caller | null>;
type Person = keyof typeof people;

/** 200: what is asked is looked at (a stale version may still refuse it). */
type Outcome = 200 | 401 | 403 | 404;
type Row = readonly Outcome[];

// biome-ignore format: a table is read by its columns
const table: Record<RouteName, Row> = {
  //                 noToken guest strang othRep othMan report colleg manag team  dpo  admin | theirs theirTeam
  readHealth:         [200,  200,  200,  200,    200,   200,   200,   200,  200,  200,  200,   200,   200],
  readClientSettings: [200,  200,  200,  200,    200,   200,   200,   200,  200,  200,  200,   200,   200],
  me:                 [401,  200,  200,  200,    200,   200,   200,   200,  200,  200,  200,   200,   200],
  readPhoto:          [401,  200,  200,  200,    200,   200,   200,   200,  200,  200,  200,   200,   200],
  readCounts:         [401,  200,  200,  200,    200,   200,   200,   200,  200,  200,  200,   200,   200],
  registerBreach:     [401,  200,  200,  200,    200,   200,   200,   200,  200,  200,  200,   200,   200],
  askQuestion:        [401,  200,  200,  200,    200,   200,   200,   200,  200,  200,  200,   200,   200],
  readAnswerBy:       [401,  200,  200,  200,    200,   200,   200,   200,  200,  200,  200,   200,   200],
  lookUpMail:         [401,  200,  200,  200,    200,   200,   200,   200,  200,  200,  200,   200,   200],
  listMyCases:      [401,  200,  200,  200,    200,   200,   200,   200,  200,  200,  200,   200,   200],
  listUnitCases:   [401,  200,  200,  200,    200,   200,   200,   200,  200,  200,  200,   200,   200],

  readCase:         [401,  404,  404,  404,    404,   200,   200,   200,  200,  200,  404,   404,   404],
  addToCase:        [401,  404,  404,  404,    404,   200,   200,   403,  403,  403,  404,   404,   404],
  answerEnquiry:     [401,  404,  404,  404,    404,   200,   200,   403,  403,  403,  404,   404,   404],
  markOwnRecipients:  [401,  404,  404,  404,    404,   200,   200,   403,  403,  403,  404,   404,   404],
  recordDeletion:     [401,  404,  404,  404,    404,   200,   200,   403,  200,  200,  404,   404,   404],
  keepMail:           [401,  404,  404,  404,    404,   200,   200,   403,  200,  200,  404,   404,   404],
  uploadEvidence:     [401,  404,  404,  404,    404,   200,   200,   403,  200,  200,  404,   404,   404],

  listCases:       [401,  403,  403,  403,    403,   403,   403,   403,  200,  200,  403,   403,   200],
  countCases:         [401,  403,  403,  403,    403,   403,   403,   403,  200,  200,  403,   403,   200],
  listTeam:           [401,  403,  403,  403,    403,   403,   403,   403,  200,  200,  200,   403,   200],
  readEvidence:       [401,  404,  404,  404,    404,   403,   403,   403,  200,  200,  404,   404,   404],
  addNote:            [401,  404,  404,  404,    404,   403,   403,   403,  200,  200,  404,   404,   404],
  listDrafts:         [401,  404,  404,  404,    404,   403,   403,   403,  200,  403,  404,   404,   404],
  keepDraft:          [401,  404,  404,  404,    404,   403,   403,   403,  200,  403,  404,   404,   404],

  findPeople:         [401,  403,  403,  403,    403,   403,   403,   403,  200,  403,  200,   403,   200],
  takeCase:         [401,  404,  404,  404,    404,   403,   403,   403,  200,  403,  404,   404,   404],
  letGoCase:        [401,  404,  404,  404,    404,   403,   403,   403,  200,  403,  404,   404,   404],
  handBackCase:     [401,  404,  404,  404,    404,   403,   403,   403,  200,  403,  404,   404,   404],
  handOverCase:     [401,  404,  404,  404,    404,   403,   403,   403,  200,  403,  404,   404,   404],
  askReporter:        [401,  404,  404,  404,    404,   403,   403,   403,  200,  403,  404,   404,   404],
  notABreach:         [401,  404,  404,  404,    404,   403,   403,   403,  200,  403,  404,   404,   404],
  reopenCase:       [401,  404,  404,  404,    404,   403,   403,   403,  200,  403,  404,   404,   404],
  recordNotified:     [401,  404,  404,  404,    404,   403,   403,   403,  200,  403,  404,   404,   404],
  recordNotNotified:  [401,  404,  404,  404,    404,   403,   403,   403,  200,  403,  404,   404,   404],
  correctNotified:    [401,  404,  404,  404,    404,   403,   403,   403,  200,  403,  404,   404,   404],
  correctNotNotified: [401,  404,  404,  404,    404,   403,   403,   403,  200,  403,  404,   404,   404],
  takeBackDecision:   [401,  404,  404,  404,    404,   403,   403,   403,  200,  403,  404,   404,   404],
  closeCase:        [401,  404,  404,  404,    404,   403,   403,   403,  200,  403,  404,   404,   404],
  moveTime:           [401,  404,  404,  404,    404,   403,   403,   403,  200,  403,  404,   404,   404],
  correctFacts:       [401,  404,  404,  404,    404,   403,   403,   403,  200,  403,  404,   404,   404],

  // A question's own: this case is none, so that none but the team, whose move is looked at, learns of it.
  answerHelped:       [401,  404,  404,  404,    404,   404,   404,   404,  404,  404,  404,   404,   404],
  sendAnswer:         [401,  404,  404,  404,    404,   403,   403,   403,  200,  403,  404,   404,   404],
  askReview:          [401,  404,  404,  404,    404,   403,   403,   403,  200,  403,  404,   404,   404],
  reviewAnswer:       [401,  404,  404,  404,    404,   403,   403,   403,  200,  403,  404,   404,   404],
  turnIntoBreach:     [401,  404,  404,  404,    404,   403,   403,   403,  200,  403,  404,   404,   404],
  releaseAnswer:      [401,  404,  404,  404,    404,   403,   403,   403,  200,  403,  404,   404,   404],
  // None was released.
  readReleasedAnswer: [401,  404,  404,  404,    404,   404,   404,   404,  404,  404,  404,   404,   404],
  draftFromAnswer:    [401,  404,  404,  404,    404,   403,   403,   403,  200,  403,  404,   404,   404],
  correctTopic:       [401,  404,  404,  404,    404,   403,   403,   403,  200,  403,  404,   404,   404],

  readSettings:       [401,  403,  403,  403,    403,   403,   403,   403,  200,  200,  200,   403,   200],
  readSetup:          [401,  403,  403,  403,    403,   403,   403,   403,  200,  200,  200,   403,   200],
  changeSettings:     [401,  403,  403,  403,    403,   403,   403,   403,  403,  403,  200,   403,   403],
  createPlan:         [401,  403,  403,  403,    403,   403,   403,   403,  200,  403,  200,   403,   200],
  dryRunRemovals:     [401,  403,  403,  403,    403,   403,   403,   403,  200,  200,  403,   403,   404],
  applyRemovals:      [401,  403,  403,  403,    403,   403,   403,   403,  200,  403,  403,   403,   404],
  listRemovals:       [401,  403,  403,  403,    403,   403,   403,   403,  200,  200,  403,   403,   404],
  undoRemoval:        [401,  403,  403,  403,    403,   403,   403,   403,  404,  403,  403,   403,   404],
  chaseTask:          [401,  403,  403,  403,    403,   403,   403,   403,  404,  403,  403,   403,   404],
  finishTask:         [401,  403,  403,  403,    403,   403,   403,   403,  404,  403,  403,   403,   404],
  listReviews:        [401,  403,  403,  403,    403,   403,   403,   403,  200,  200,  200,   403,   200],
  previewPlan:        [401,  403,  403,  403,    403,   403,   403,   403,  200,  403,  200,   403,   404],
  changePlan:         [401,  403,  403,  403,    403,   403,   403,   403,  200,  403,  200,   403,   404],
  turnPlan:           [401,  403,  403,  403,    403,   403,   403,   403,  200,  403,  200,   403,   404],
  countScope:         [401,  403,  403,  403,    403,   403,   403,   403,  200,  403,  200,   403,   200],
  listGroups:         [401,  403,  403,  403,    403,   403,   403,   403,  200,  403,  200,   403,   200],
  rateGroups:         [401,  403,  403,  403,    403,   403,   403,   403,  404,  403,  404,   403,   404],
  wordGroup:          [401,  404,  404,  404,    404,   404,   404,   404,  200,  404,  200,   404,   404],
  listMyGroups:       [401,  200,  200,  200,    200,   200,   200,   200,  200,  200,  200,   200,   200],
  askOwners:          [401,  403,  403,  403,    403,   403,   403,   403,  200,  403,  200,   403,   404],
  startReview:        [401,  403,  403,  403,    403,   403,   403,   403,  200,  403,  200,   403,   404],
  readReview:         [401,  403,  403,  403,    403,   403,   403,   403,  200,  200,  403,   403,   404],
  readProof:          [401,  403,  403,  403,    403,   403,   403,   403,  200,  200,  403,   403,   404],
  readProofFile:      [401,  403,  403,  403,    403,   403,   403,   403,  200,  200,  403,   403,   404],
  findAccess:         [401,  403,  403,  403,    403,   403,   403,   403,  200,  200,  403,   403,   200],
  readPersonAccess:   [401,  403,  403,  403,    403,   403,   403,   403,  200,  200,  403,   403,   404],
  readPersonAccessFile: [401, 403,  403,  403,    403,   403,   403,   403,  200,  200,  403,   403,   404],
  readGroupAccess:    [401,  403,  403,  403,    403,   403,   403,   403,  200,  200,  403,   403,   404],
  readGroupAccessFile: [401,  403,  403,  403,    403,   403,   403,   403,  200,  200,  403,   403,   404],
  listMyLines:        [401,  200,  200,  200,    200,   200,   200,   200,  200,  200,  200,   200,   200],
  decideLines:        [401,  404,  404,  404,    404,   404,   404,   200,  404,  404,  404,   404,   404],
  readLine:           [401,  404,  404,  404,    404,   404,   404,   200,  404,  404,  404,   404,   404],
  findReviewers:      [401,  404,  404,  404,    404,   404,   404,   200,  404,  404,  404,   404,   404],
  handOverLines:      [401,  404,  404,  404,    404,   404,   404,   200,  404,  404,  404,   404,   404],
  setStandIn:         [401,  403,  403,  403,    403,   403,   403,   200,  403,  403,  403,   403,   403],
  findStandIns:       [401,  200,  200,  200,    200,   200,   200,   200,  200,  200,  200,   200,   200],
  withdrawRefusals:   [401,  404,  404,  404,    404,   404,   404,   404,  404,  404,  404,   404,   404],
  readReceipt:        [401,  404,  404,  404,    404,   404,   404,   200,  404,  404,  404,   404,   404],
  takeBackLines:      [401,  404,  404,  404,    404,   404,   404,   404,  404,  404,  404,   404,   404],
  sendAnswers:        [401,  404,  404,  404,    404,   404,   404,   200,  404,  404,  404,   404,   404],

  remindReviewers:    [401,  403,  403,  403,    403,   403,   403,   403,  200,  403,  403,   403,   404],
  reassignSheet:      [401,  403,  403,  403,    403,   403,   403,   403,  200,  403,  403,   403,   404],
  nameStandIn:        [401,  403,  403,  403,    403,   403,   403,   403,  200,  403,  403,   403,   404],
  listUnanswered:     [401,  200,  200,  200,    200,   200,   200,   200,  200,  200,  200,   200,   200],
  listDataGaps:       [401,  403,  403,  403,    403,   403,   403,   403,  200,  200,  200,   403,   404],
  readDirectoryAgain: [401,  403,  403,  403,    403,   403,   403,   403,  200,  403,  200,   403,   200],
  sendGapTasks:       [401,  403,  403,  403,    403,   403,   403,   403,  200,  403,  200,   403,   404],
  listSilent:         [401,  403,  403,  403,    403,   403,   403,   403,  200,  200,  403,   403,   404],
  confirmSilence:     [401,  403,  403,  403,    403,   403,   403,   403,  200,  403,  403,   403,   404],
  giveGroup:          [401,  403,  403,  403,    403,   403,   403,   403,  404,  403,  403,   403,   404],

  searchGuidance:     [401,  200,  200,  200,    200,   200,   200,   200,  200,  200,  200,   200,   200],
  lookUpGuidance:     [401,  200,  200,  200,    200,   200,   200,   200,  200,  200,  200,   200,   200],
  findGuidance:       [401,  200,  200,  200,    200,   200,   200,   200,  200,  200,  200,   200,   200],
  listArticles:       [401,  200,  200,  200,    200,   200,   200,   200,  200,  200,  200,   200,   200],
  readArticle:        [401,  200,  200,  200,    200,   200,   200,   200,  200,  200,  200,   200,   200],
  readArticleVersion: [401,  200,  200,  200,    200,   200,   200,   200,  200,  200,  200,   200,   200],
  guidanceHelped:     [401,  200,  200,  200,    200,   200,   200,   200,  200,  200,  200,   200,   200],
  createArticle:      [401,  403,  403,  403,    403,   403,   403,   403,  200,  403,  403,   403,   200],
  saveArticleDraft:   [401,  404,  404,  404,    404,   404,   404,   404,  200,  404,  404,   404,   200],
  discardArticleDraft:[401,  404,  404,  404,    404,   404,   404,   404,  200,  404,  404,   404,   200],
  publishArticle:     [401,  404,  404,  404,    404,   404,   404,   404,  200,  404,  404,   404,   200],
  lookAfterArticle:   [401,  403,  403,  403,    403,   403,   403,   403,  200,  403,  403,   403,   200],
  turnArticle:        [401,  403,  403,  403,    403,   403,   403,   403,  200,  403,  403,   403,   200],
  reviewArticle:      [401,  404,  404,  404,    404,   404,   404,   404,  200,  404,  404,   404,   200],
  readSynonyms:       [401,  403,  403,  403,    403,   403,   403,   403,  200,  403,  403,   403,   200],
  changeSynonyms:     [401,  403,  403,  403,    403,   403,   403,   403,  200,  403,  403,   403,   200],
  weighProductText:   [401,  403,  403,  403,    403,   403,   403,   403,  200,  403,  403,   403,   200],
  createPolicy:       [401,  403,  403,  403,    403,   403,   403,   403,  200,  403,  403,   403,   200],
  changePolicy:       [401,  403,  403,  403,    403,   403,   403,   403,  200,  403,  403,   403,   404],
  publishPolicy:      [401,  403,  403,  403,    403,   403,   403,   403,  200,  403,  403,   403,   404],
  withdrawPolicy:     [401,  403,  403,  403,    403,   403,   403,   403,  200,  403,  403,   403,   404],
  listPolicies:       [401,  403,  403,  403,    403,   403,   403,   403,  200,  200,  200,   403,   200],
  readPolicy:         [401,  403,  403,  403,    403,   403,   403,   403,  200,  200,  200,   403,   404],
  listUnits:          [401,  403,  403,  403,    403,   403,   403,   403,  200,  403,  403,   403,   200],
  readConfirmationsFile: [401, 403, 403,  403,    403,   403,   403,   403,  200,  200,  403,   403,   200],
  readUnitConfirmationsFile: [401, 404, 404, 404, 404,   404,   404,   200,  404,  404,  404,   404,   404],
  listMyPolicies:     [401,  200,  200,  200,    200,   200,   200,   200,  200,  200,  200,   200,   200],
  readMyPolicy:       [401,  404,  404,  404,    404,   404,   404,   200,  404,  404,  404,   404,   404],
  confirmPolicy:      [401,  404,  404,  404,    404,   404,   404,   200,  404,  404,  404,   404,   404],
  listUnitPolicies:   [401,  200,  200,  200,    200,   200,   200,   200,  200,  200,  200,   200,   200],
  remindReaders:      [401,  200,  200,  200,    200,   200,   200,   200,  200,  200,  200,   200,   200],

  sendTestMail:       [401,  403,  403,  403,    403,   403,   403,   403,  403,  403,  200,   403,   403],
};

let desk: TestDesk;
let params: Record<string, string>;
beforeAll(async () => {
  const { recipients: _, ...facts } = aMail();
  const directory = pretendDirectory();
  directory.people.push(personSeen(1, { managerId: birgit.personId }), personSeen(2, { personId: birgit.personId }));
  directory.put(90, 1);
  desk = await openTestDesk({
    graph: {
      sentMail: async () => ({ opened: 'sent', mail: { ...facts, recipients: [] } }),
      mailContent: async () => anEml,
      findPeople: async () => [],
      photo: async () => new Uint8Array([0xff, 0xd8, 0xff]),
      person: async () => undefined,
      directory: directory.graph,
    },
  });
  await know(desk, maja, { unit: 'Center for Børn og Familie', manager: birgit });
  const given = { kind: 'misdirected-mail', mail: aMail() } as const;
  const { caseId } = await reported(desk, maja, given);
  await reported(desk, leo, given);
  await know(desk, tove, { unit: 'Vej', manager: bo });
  await reported(desk, tove);
  const { evidenceId } = await uploadEvidence(desk, maja, about(caseId, anEml));
  const reviews = reviewsOn(desk);
  const planId = await reviews.plan();
  const reviewId = await reviews.start(planId);
  const policyId = await publishedPolicy(desk);
  await reviews.drain();
  const asked = { params: {}, query: {}, body: {} };
  const { sheets } = await perform(desk, birgit, 'listMyLines', asked);
  const { sheets: progress } = await perform(desk, sofie, 'readReview', { ...asked, params: { reviewId } });
  params = {
    sheetId: progress.find(({ reviewer }) => reviewer)?.sheetId ?? '',
    caseId,
    planId,
    reviewId,
    policyId,
    groupId: idOf(90),
    taskId: '00000000-0000-4000-8000-0000000000ee',
    removalId: '00000000-0000-4000-8000-0000000000ee',
    lineId: sheets[0]?.lines[0]?.lineId ?? '',
    evidenceId,
    recipientId: (await caseOf(desk, caseId)).recipients[0]?.recipientId ?? '',
    personId: birgit.personId,
    slug: 'fildeling-og-usb',
    number: '0',
  };
});
afterAll(() => desk.close());

const outcomeOf = async (name: RouteName, person: Person): Promise<Outcome> => {
  const right = rightRequest(name);
  const own: Partial<Record<RouteName, object>> = {
    recordDeletion: { recipientId: params.recipientId, deletion: 'asked' },
    decideLines: { decisions: [{ lineId: params.lineId, version: 1, answer: 'keep' }] },
    handOverLines: { lines: [{ lineId: params.lineId, version: 1 }], to: null },
  };
  const json = own[name] ?? right.json;
  const { status } = await askAs(desk, people[person])(name, { ...right, params, ...(json ? { json } : {}) });
  switch (status) {
    case 401:
    case 403:
    case 404:
      return status;
    case 200:
    case 201:
    case 409:
    case 422:
      return 200;
    default:
      throw new Error(`${name} answered ${person} with ${status}`);
  }
};

test.each(Object.keys(routes) as RouteName[])('%s is open to those of the table and no one else', async (name) => {
  const outcomes: [Person, Outcome][] = [];
  for (const person of Object.keys(people) as Person[]) outcomes.push([person, await outcomeOf(name, person)]);
  expect(outcomes).toEqual((Object.keys(people) as Person[]).map((person, column) => [person, table[name][column]]));
});
