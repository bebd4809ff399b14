import { listUnitCases } from '#functions/cases/read/list-unit-cases.ts';
import { appendLog } from '#functions/database/log.ts';
import { inTenant } from '#functions/database/transaction.ts';
import type { Caller } from '#shared/people/caller.ts';
import type { SignedInRouteName } from '#shared/routes/all.ts';
import { rightRequest } from '#test/support/asked.ts';
import {
  adam,
  birgit,
  caller,
  dorte,
  jonas,
  leo,
  maja,
  nils,
  nora,
  openTestDesk,
  sofie,
  type TestDesk,
} from '#test/support/desk.ts';
import { subjectNamesTried, subjectsTried, type Tried } from '#test/support/errands/each-subject.ts';
import { withErrands } from '#test/support/errands/pretended-subjects.ts';
import { askAs } from '#test/support/http.ts';
import { know } from '#test/support/known-people.ts';
import { viewOf } from '#test/support/reported.ts';

let desk: TestDesk;

const guest = caller({ personId: '00000000-0000-4000-8000-0000000000b1', name: 'Gæst Gæstesen' });
/** Reported other cases, one of each subject. */
const tove = caller({ personId: '00000000-0000-4000-8000-0000000000b3', name: 'Tove Bro' });
const otherManager = caller({ personId: '00000000-0000-4000-8000-0000000000b4', name: 'Bo Sand' });
const people = { guest, tove, leo, otherManager, maja, birgit, sofie, dorte, adam, nora, nils };
const of = new Map<Tried, string>();
const belongsTo = (caseId: string, { personId }: Caller) =>
  inTenant(desk.db, maja.tenantId, async (tx) => {
    const unit = { unit: 'Vej og Park', manager_id: personId };
    await tx.updateTable('cases').set(unit).where('case_id', '=', caseId).execute();
    const of = { tenantId: maja.tenantId, subject: 'case', subjectId: caseId } as const;
    await appendLog(tx, { ...of, actorId: null, at: desk.now() }, [
      { verb: 'unit-found', facts: { managerId: personId } },
    ]);
  });
beforeAll(async () => {
  desk = await openTestDesk(withErrands);
  for (const person of [sofie, jonas, dorte]) await know(desk, person);
  await know(desk, maja, { unit: 'Vej og Park', manager: birgit });
  desk.setNow('2026-11-24T08:00:00Z');
  for (const name of subjectNamesTried) {
    const caseId = await subjectsTried[name].open(desk, maja);
    await belongsTo(caseId, birgit);
    of.set(name, caseId);
    await subjectsTried[name].open(desk, tove);
  }
});
afterAll(() => desk.close());

test.each(subjectNamesTried)('%s: a case is seen by those it concerns, and by no others', async (name) => {
  const outcomes = [];
  for (const person of Object.values(people))
    outcomes.push(
      await viewOf(desk, of.get(name) ?? '', person).then(
        ({ view }) => view,
        ({ code }) => code,
      ),
    );
  const not = 'not-found';
  const { managerSees } = subjectsTried[name];
  expect(outcomes).toEqual([
    ...[not, not, not, not, 'reporter'],
    ...[managerSees ? 'manager' : not, 'case', 'case', not, not, not],
  ]);
});

test.each(subjectNamesTried)(
  '%s: a case is in the list of the unit’s manager where that one learns of it',
  async (name) => {
    const { cases } = await listUnitCases(desk, birgit, { params: {}, query: {}, body: {} });
    const listed = cases.filter(({ caseId }) => caseId === of.get(name)).map(({ subject }) => subject);
    expect(listed).toEqual(subjectsTried[name].managerSees ? [name] : []);
  },
);

const forManager = (name: Tried) => (subjectsTried[name].managerSees ? 403 : 404);
const may = async (name: Tried, route: SignedInRouteName) => {
  const outcomes: [string, number][] = [];
  for (const [who, person] of Object.entries({ 'not signed in': null, ...people })) {
    const request = { ...rightRequest(route), params: { caseId: of.get(name) ?? '' } };
    const { status } = await askAs(desk, person)(route, request);
    // A move that is not open in its state was looked at.
    outcomes.push([who, [201, 409, 422].includes(status) ? 200 : status]);
  }
  return Object.fromEntries(outcomes);
};

/** Who is refused alike, whatever of a case is asked. */
const others = {
  ...{ 'not signed in': 401, guest: 404, tove: 404, leo: 404, otherManager: 404 },
  ...{ dorte: 403, adam: 404, nora: 404, nils: 404 },
};

const teamAlone = ['takeCase', 'handOverCase', 'askReporter', 'closeCase', 'reopenCase'] as const;
test.each(subjectNamesTried.flatMap((name) => teamAlone.map((route) => [name, route] as const)))(
  '%s: %s is the team’s alone',
  async (name, route) =>
    expect(await may(name, route)).toEqual({ ...others, maja: 403, birgit: forManager(name), sofie: 200 }),
);

const reportersAlone = ['addToCase', 'answerEnquiry'] as const;
test.each(subjectNamesTried.flatMap((name) => reportersAlone.map((route) => [name, route] as const)))(
  '%s: %s is its reporter’s alone',
  async (name, route) =>
    expect(await may(name, route)).toEqual({ ...others, maja: 200, birgit: forManager(name), sofie: 403 }),
);
