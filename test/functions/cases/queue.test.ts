import { recordNotNotified } from '#functions/breaches/decide/decide-notification.ts';
import { notABreach } from '#functions/breaches/decide/not-a-breach.ts';
import { listCases } from '#functions/cases/read/list-cases.ts';
import { closeCase } from '#functions/cases/work/close.ts';
import { takeCase } from '#functions/cases/work/take.ts';
import { routes } from '#shared/routes/all.ts';
import type { QueryIn } from '#shared/routes/route.ts';
import { caller, jonas, nils, openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';
import { askAs, problemIn } from '#test/support/http.ts';
import { know } from '#test/support/known-people.ts';
import { about, reported } from '#test/support/reported.ts';

/** Units in Danish order, each with the hour its case was found: the later the hour, the more time is left. */
const units = [
  ['Arkivet', '08:05'],
  ['Børn & Unge', '08:01'],
  ['Center 100% Nærvær', '08:07'],
  ['Center_Sundhed', '08:02'],
  ['Ældre og Sundhed', '08:06'],
  ['Økonomi', '08:03'],
  ['Århus Allé', '08:04'],
] as const;

let desk: TestDesk;
const ids = new Map<string, string>();
beforeAll(async () => {
  desk = await openTestDesk();
  for (const [index, [unit, hour]] of units.entries()) {
    const reporter = caller({
      personId: `00000000-0000-4000-8000-0000000001${String(index).padStart(2, '0')}`,
      name: unit,
    });
    await know(desk, reporter, { unit });
    desk.setNow(new Date(Date.UTC(2026, 10, 24, 8, index)));
    const { caseId } = await reported(desk, reporter, { found: { when: `2026-11-24T${hour}` } });
    ids.set(unit, caseId);
  }
});
afterAll(() => desk.close());

type Query = QueryIn<typeof routes.listCases>;
const list = (query: Query = {}, by = sofie) =>
  listCases(desk, by, { params: {}, query: routes.listCases.query.parse(query), body: {} });
const unitsIn = async (query: Query = {}, by = sofie) => (await list(query, by)).cases.map(({ unit }) => unit);
const idOf = (unit: (typeof units)[number][0]) => ids.get(unit) ?? '';
const byTimeLeft = [...units].sort(([, a], [, b]) => (a < b ? -1 : 1)).map(([unit]) => unit);

describe('sorted', () => {
  test('least time left first', async () => {
    expect(await unitsIn()).toEqual(byTimeLeft);
  });

  test('newest first', async () => {
    expect(await unitsIn({ sort: 'newest' })).toEqual([...units].reverse().map(([unit]) => unit));
  });

  test('by unit in Danish order: æ, ø, å last', async () => {
    expect(await unitsIn({ sort: 'unit' })).toEqual(units.map(([unit]) => unit));
  });
});

describe('searched', () => {
  test.each([
    ['økonomi', ['Økonomi']],
    ['ÆLDRE', ['Ældre og Sundhed']],
    ['århus', ['Århus Allé']],
    ['a\u030arhus', ['Århus Allé']],
    ['sundhed', ['Center_Sundhed', 'Ældre og Sundhed']],
    ['%', []],
    ['_', []],
    ['100% nærvær', ['Center 100% Nærvær']],
    ['center_sundhed', ['Center_Sundhed']],
    ['\\', []],
    ["' or true --", []],
    ['2026-3', ['Center 100% Nærvær']],
    ['2026-0003', ['Center 100% Nærvær']],
    ['3', ['Center 100% Nærvær']],
    ['2025-0003', []],
    ['99999999999999999999', []],
    ['  ', units.map(([unit]) => unit)],
  ])('for %j', async (search, found) => {
    expect(await unitsIn({ search, sort: 'unit' })).toEqual(found);
  });

  test('for a kind', async () => {
    expect((await list({ search: 'snooping' })).total).toBe(7);
  });
});

describe('page by page', () => {
  const pages = async (query: Query, between: () => Promise<unknown> = async () => {}) => {
    const seen: string[] = [];
    for (let cursor: string | undefined; ; ) {
      const page = await list({ ...query, limit: 2, ...(cursor ? { cursor } : {}) });
      seen.push(...page.cases.map(({ unit }) => unit ?? ''));
      if (page.next === null) return seen;
      if (cursor === undefined) await between();
      cursor = page.next;
    }
  };

  test.each(['time-left', 'newest', 'unit'] as const)('by %s every case comes once', async (sort) => {
    expect(await pages({ sort })).toEqual(await unitsIn({ sort }));
  });

  test('the number of all is on each page', async () => {
    const first = await list({ limit: 2 });
    const second = await list({ limit: 2, cursor: first.next ?? '' });
    expect([first.total, second.total]).toEqual([7, 7]);
  });

  test.each([
    ['no base64', '%%%'],
    ['no JSON', Buffer.from('{').toString('base64url')],
    ['a place of another order', Buffer.from(JSON.stringify(['newest', 1, sofie.personId])).toString('base64url')],
    ['SQL', Buffer.from(JSON.stringify(['time-left', true, 1, "' or true --"])).toString('base64url')],
    ['no instant', Buffer.from(JSON.stringify(['time-left', true, 9e99, sofie.personId])).toString('base64url')],
    ['nothing', ''],
  ])('a cursor that is %s is refused with the field named', async (_what, cursor) => {
    const answer = await askAs(desk, sofie)('listCases', { query: new URLSearchParams({ cursor }).toString() });
    expect([problemIn(answer).status, problemIn(answer).errors?.[0]?.field]).toEqual([400, 'cursor']);
  });

  test('a cursor with NUL in a unit is refused', async () => {
    const cursor = Buffer.from(JSON.stringify(['unit', '\u0000', 1, sofie.personId])).toString('base64url');
    const answer = await askAs(desk, sofie)('listCases', { query: `sort=unit&cursor=${cursor}` });
    expect(answer.status).toBe(400);
  });

  test('a cursor of ours shows another municipality nothing', async () => {
    const { next } = await list({ limit: 2 });
    expect(await unitsIn({ cursor: next ?? '' }, nils)).toEqual([]);
  });

  // Last, because it takes a case out of the queue.
  test('no case is lost when one of those already seen leaves the queue meanwhile', async () => {
    const leave = () => notABreach(desk, sofie, about(idOf('Børn & Unge'), { version: 1, reason: 'Testmail' }));
    expect(await pages({}, leave)).toEqual(byTimeLeft);
  });
});

describe('shown', () => {
  beforeAll(async () => {
    await takeCase(desk, sofie, about(idOf('Arkivet'), { version: 1 }));
    await recordNotNotified(desk, sofie, about(idOf('Arkivet'), { version: 2, reason: 'Ingen risiko' }));
    await takeCase(desk, sofie, about(idOf('Økonomi'), { version: 1 }));
    await recordNotNotified(desk, sofie, about(idOf('Økonomi'), { version: 2, reason: 'Ingen risiko' }));
    await closeCase(desk, sofie, about(idOf('Økonomi'), { version: 3 }));
  });

  test('the open ones, those whose clock has stopped last', async () => {
    expect(await unitsIn()).toEqual([
      'Center_Sundhed',
      'Århus Allé',
      'Ældre og Sundhed',
      'Center 100% Nærvær',
      'Arkivet',
    ]);
  });

  test('mine', async () => {
    expect([await unitsIn({ show: 'mine' }), await unitsIn({ show: 'mine' }, jonas)]).toEqual([['Arkivet'], []]);
  });

  test('all, by state', async () => {
    expect(await unitsIn({ show: 'all', state: 'closed' })).toEqual(['Økonomi']);
    expect(await unitsIn({ show: 'all', state: 'not-a-breach' })).toEqual(['Børn & Unge']);
  });

  test('as the route promises', async () => {
    expect(routes.listCases.answer.safeParse(await list({ show: 'all' })).error).toBeUndefined();
  });
});
