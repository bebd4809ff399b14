import { correctFacts } from '#functions/breaches/decide/correct-facts.ts';
import { keepDraft, listDrafts } from '#functions/cases/work/drafts.ts';
import { draftsKeptDays, maintenance } from '#functions/timers/maintenance.ts';
import { jonas, nils, openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';
import { about, caseOf, refusalOf, reported } from '#test/support/reported.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
});
afterAll(() => desk.close());

const form = 'correct-facts' as const;
const keep = (caseId: string, typed: Record<string, string | string[]>, by = sofie) =>
  keepDraft(desk, by, about(caseId, { form, from: 1, typed }));
const draftsOf = async (caseId: string, by = sofie) => (await listDrafts(desk, by, about(caseId))).drafts;
const typed = { place: 'Rådhuset', dataKinds: ['cpr', 'health'] };
const drafted = async () => {
  const { caseId } = await reported(desk);
  await keep(caseId, typed);
  return caseId;
};

test('what was typed is there again, and from when', async () => {
  expect(await draftsOf(await drafted())).toEqual([{ form, from: 1, typed, keptAt: desk.now().toISOString() }]);
});

test('what is typed next takes its place', async () => {
  const caseId = await drafted();
  await keep(caseId, { place: 'Skolen' });
  expect((await draftsOf(caseId)).map((one) => one.typed)).toEqual([{ place: 'Skolen' }]);
});

test('a colleague does not see it', async () => {
  expect(await draftsOf(await drafted(), jonas)).toEqual([]);
});

test('a colleague’s typing does not take its place', async () => {
  const caseId = await drafted();
  await keep(caseId, { place: 'Skolen' }, jonas);
  expect((await draftsOf(caseId))[0]?.typed).toEqual(typed);
});

test('another municipality finds no case to write in', async () => {
  const { caseId } = await reported(desk);
  expect(await refusalOf(keep(caseId, typed, { ...nils, roles: ['Gdpr.Team'] }))).toBe('not-found');
});

test('what is thrown away is gone', async () => {
  const caseId = await drafted();
  await keep(caseId, {});
  expect(await draftsOf(caseId)).toEqual([]);
});

test('what was sent is gone', async () => {
  const caseId = await drafted();
  await correctFacts(desk, sofie, about(caseId, { version: 1, place: 'Rådhuset' }));
  expect(await draftsOf(caseId)).toEqual([]);
});

test('what a colleague sends leaves it there', async () => {
  const caseId = await drafted();
  await correctFacts(desk, jonas, about(caseId, { version: 1, place: 'Skolen' }));
  expect(await draftsOf(caseId)).toHaveLength(1);
});

test('it is no fact of the case: no version, no entry in the log', async () => {
  const { caseId } = await reported(desk);
  const before = await caseOf(desk, caseId);
  await keep(caseId, typed);
  const after = await caseOf(desk, caseId);
  expect([after.version, after.timeline.length]).toEqual([before.version, before.timeline.length + 1]);
});

test('it is deleted after two weeks', async () => {
  const caseId = await drafted();
  const later = new Date(desk.now().getTime() + draftsKeptDays * 86_400_000 + 1);
  await maintenance({ db: desk.db, now: () => later }, false)();
  expect(await draftsOf(caseId)).toEqual([]);
});
