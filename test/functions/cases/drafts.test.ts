import { randomUUID } from 'node:crypto';
import { correctFacts } from '#functions/breaches/decide/correct-facts.ts';
import { keepDraft, listDrafts } from '#functions/cases/work/drafts.ts';
import { draftsKeptDays, maintenance } from '#functions/timers/maintenance.ts';
import type { DraftIds } from '#shared/routes/case-changes.ts';
import { jonas, nils, openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';
import { about, caseOf, refusalOf, reported } from '#test/support/reported.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
});
afterAll(() => desk.close());

const form = 'correct-facts' as const;
type Typed = Record<string, string | string[]>;
const keep = (caseId: string, typed: Typed, by = sofie, draftId: string = randomUUID(), ...before: string[]) =>
  keepDraft(desk, by, about(caseId, { draftIds: [draftId, ...before], form, from: 1, typed }));
const send = (caseId: string, ...ids: string[]) => {
  const [draftId, ...before] = ids;
  const draftIds = draftId === undefined ? {} : { draftIds: [draftId, ...before] satisfies DraftIds };
  return correctFacts(desk, sofie, about(caseId, { version: 1, ...draftIds, place: 'Rådhuset' }));
};
const draftsOf = async (caseId: string, by = sofie) => (await listDrafts(desk, by, about(caseId))).drafts;
const typed = { place: 'Rådhuset', dataKinds: ['cpr', 'health'] };
const drafted = async (draftId: string = randomUUID()) => {
  const { caseId } = await reported(desk);
  await keep(caseId, typed, sofie, draftId);
  return caseId;
};

test('what was typed is there again, and from when', async () => {
  const draftId = randomUUID();
  const kept = { draftId, form, from: 1, typed, keptAt: desk.now().toISOString() };
  expect(await draftsOf(await drafted(draftId))).toEqual([kept]);
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
  const id = randomUUID();
  const caseId = await drafted(id);
  await keep(caseId, {}, sofie, id);
  expect(await draftsOf(caseId)).toEqual([]);
});

test('what was sent is gone', async () => {
  const caseId = await drafted();
  await send(caseId);
  expect(await draftsOf(caseId)).toEqual([]);
});

describe('a save that comes late is refused', () => {
  test.each<[string, (caseId: string, id: string) => Promise<unknown>]>([
    ['of what was sent', (caseId, id) => send(caseId, id)],
    ['of what was sent without saying which draft it was', (caseId) => send(caseId)],
    ['of what was sent from the window under a newer id', (caseId, id) => send(caseId, randomUUID(), id)],
    ['of what was thrown away', (caseId, id) => keep(caseId, {}, sofie, id)],
    ['of what another window has replaced', (caseId) => keep(caseId, { place: 'Skolen' })],
    ['of what the window itself has replaced', (caseId, id) => keep(caseId, {}, sofie, randomUUID(), id)],
  ])('%s', async (_what, end) => {
    const id = randomUUID();
    const caseId = await drafted(id);
    await end(caseId, id);
    const before = await draftsOf(caseId);
    expect([await refusalOf(keep(caseId, typed, sofie, id)), await draftsOf(caseId)]).toEqual(['draft-ended', before]);
  });

  test('also where it was the first', async () => {
    const { caseId } = await reported(desk);
    const id = randomUUID();
    await send(caseId, id);
    expect(await refusalOf(keep(caseId, typed, sofie, id))).toBe('draft-ended');
  });
});

test.each([
  ['sent and then saved', (caseId: string, id: string) => [send(caseId, id), keep(caseId, typed, sofie, id)]],
  ['saved and then sent', (caseId: string, id: string) => [keep(caseId, typed, sofie, id), send(caseId, id)]],
])('%s at the same moment: nothing of it is left', async (_order, both) => {
  const { caseId } = await reported(desk);
  await Promise.allSettled(both(caseId, randomUUID()));
  expect(await draftsOf(caseId)).toEqual([]);
});

test('what is typed at another computer stays where this one sends', async () => {
  const caseId = await drafted();
  await send(caseId, randomUUID());
  expect((await draftsOf(caseId)).map((one) => one.typed)).toEqual([typed]);
});

test('after it was sent, another is begun', async () => {
  const id = randomUUID();
  const caseId = await drafted(id);
  await send(caseId, id);
  await keep(caseId, { place: 'Skolen' }, sofie, randomUUID(), id);
  expect((await draftsOf(caseId)).map((one) => one.typed)).toEqual([{ place: 'Skolen' }]);
});

test('what the desk refuses to send stays a draft', async () => {
  const id = randomUUID();
  const caseId = await drafted(id);
  await send(caseId);
  await keep(caseId, typed, sofie, randomUUID());
  await refusalOf(send(caseId, id));
  expect(await draftsOf(caseId)).toHaveLength(1);
});

test('a version that the case has not had is refused, with the field named', async () => {
  const { caseId } = await reported(desk);
  const late = keepDraft(desk, sofie, about(caseId, { draftIds: [randomUUID()], form, from: 2, typed }));
  await expect(late).rejects.toMatchObject({ code: 'faulty-fields', fields: [{ field: 'from', code: 'too-much' }] });
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
