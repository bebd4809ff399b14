import { CompiledQuery } from 'kysely';
import { countCases } from '#functions/cases/read/count-cases.ts';
import { listCases } from '#functions/cases/read/list-cases.ts';
import { inTenant } from '#functions/database/transaction.ts';
import { routes } from '#shared/routes/all.ts';
import type { QueryIn } from '#shared/routes/route.ts';
import { openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';
import { assignee, fillWithCases } from '#test/support/many-cases.ts';
import { fc } from '#test/support/properties.ts';

const many = 1200;
let desk: TestDesk;
let cases: readonly Plain[];
beforeAll(async () => {
  desk = await openTestDesk({ alters: true });
  await desk.asOwner(async (owner) => {
    const run = (text: string, values: readonly unknown[] = []) =>
      owner.executeQuery(CompiledQuery.raw(text, [...values]));
    await fillWithCases(run, sofie.tenantId, { from: 1, to: many + 1, open: 300 });
  });
  cases = await readPlain();
});
afterAll(() => desk.close());

/** A case as the model knows it: its row, and its text as one string. */
type Plain = {
  readonly id: string;
  readonly state: string;
  readonly assignee: string | null;
  readonly unit: string;
  readonly unitOrder: string;
  readonly text: string;
  readonly kind: string;
  readonly rests: boolean;
  readonly due: number;
  readonly received: number;
};

const readPlain = (): Promise<Plain[]> =>
  inTenant(desk.db, sofie.tenantId, async (tx) => {
    const rows = await tx
      .selectFrom('cases as c')
      .innerJoin('case_texts as t', 't.case_id', 'c.case_id')
      .innerJoin('breaches as b', 'b.case_id', 'c.case_id')
      .select([
        'b.kind',
        'c.case_id',
        'c.state',
        'c.taken_by',
        'c.unit',
        'c.unit_order',
        'c.due_at',
        'c.received_at',
        't.body',
      ])
      .select('c.clock_stopped_at')
      .execute();
    return rows.map((row) => ({
      id: row.case_id,
      state: row.state,
      assignee: row.taken_by,
      unit: row.unit ?? '',
      unitOrder: row.unit_order,
      text: row.body,
      kind: row.kind,
      rests: row.clock_stopped_at !== null,
      due: row.due_at?.getTime() ?? 0,
      received: row.received_at.getTime(),
    }));
  });

/** What may be typed, and by which plain words of a text or unit a case has it. */
const words = {
  medarbejder: ['medarbejder'],
  telefoner: ['telefonen'],
  vielse: ['vielsen'],
  ældre: ['ældre'],
  økonomi: ['økonomi'],
  afdeling: ['afdelingen'],
  begade: ['begade'],
  kviksølv: ['kviksølv'],
} as const;
type Typed = keyof typeof words;
const holds = ({ text, unit, kind }: Plain, typed: Typed): boolean => {
  // "Mistet telefon, pc eller USB"
  if (typed === 'telefoner' && kind === 'lost-device') return true;
  const all = `${text} ${unit}`.toLowerCase().split(/[^a-zæøå]+/u);
  return words[typed].some((word) =>
    all.some((one) => one === word || (one.length >= 8 && one.slice(3).endsWith(word))),
  );
};

const byOrder = (sort: 'time-left' | 'newest' | 'unit') => (a: Plain, b: Plain) => {
  const keys = (one: Plain): (string | number)[] =>
    sort === 'newest'
      ? [-one.received, one.id]
      : [sort === 'unit' ? one.unitOrder : Number(one.rests), one.due, one.id];
  const [mine, others] = [keys(a), keys(b)];
  const at = mine.findIndex((key, index) => key !== others[index]);
  return at < 0 ? 0 : (mine[at] ?? 0) < (others[at] ?? 0) ? -1 : 1;
};

type Query = QueryIn<typeof routes.listCases>;
const list = (query: Query) =>
  listCases(
    desk,
    { ...sofie, personId: assignee(2) },
    { params: {}, query: routes.listCases.query.parse(query), body: {} },
  );

const count = (query: QueryIn<typeof routes.countCases>) =>
  countCases(
    desk,
    { ...sofie, personId: assignee(2) },
    { params: {}, query: routes.countCases.query.parse(query), body: {} },
  );

const asked = fc.record({
  typed: fc.uniqueArray(fc.constantFrom(...(Object.keys(words) as Typed[])), { minLength: 1, maxLength: 2 }),
  sort: fc.constantFrom('time-left' as const, 'newest' as const, 'unit' as const),
  show: fc.constantFrom('open' as const, 'mine' as const, 'all' as const),
  state: fc.constantFrom(undefined, 'new' as const, 'closed' as const),
  limit: fc.constantFrom(5, 50),
});

const findsWhatAPlainLookFinds = () =>
  fc.assert(
    fc.asyncProperty(asked, async ({ typed, sort, show, state, limit }) => {
      const wanted = cases
        .filter((one) => show === 'all' || ['new', 'taken'].includes(one.state))
        .filter((one) => show !== 'mine' || one.assignee === assignee(2))
        .filter((one) => state === undefined || one.state === state)
        .filter((one) => typed.every((word) => holds(one, word)))
        .sort(byOrder(sort));
      const query = { search: typed.join(' '), sort, show, limit, ...(state && { state }) };
      const first = await list(query);
      const second = first.next
        ? await list({ ...query, cursor: first.next })
        : { cases: [], total: first.total, more: first.more };
      const ids = [...first.cases, ...second.cases].map(({ caseId }) => caseId);
      expect(ids).toEqual(wanted.slice(0, 2 * limit).map(({ id }) => id));
      const { sort: _sort, limit: _limit, ...narrowed } = query;
      const counted = await count(narrowed);
      expect(counted).toEqual({ total: Math.min(wanted.length, 1000), more: wanted.length > 1000 });
      for (const { total, more } of [first, second])
        expect(more ? total < wanted.length : total === wanted.length).toBe(true);
    }),
    { numRuns: 60 },
  );

const sql = (text: string, values: readonly unknown[] = []) =>
  desk.asOwner((owner) => owner.executeQuery<Record<string, unknown>>(CompiledQuery.raw(text, [...values])));
const noteCommonWords = async () => {
  for (const text of ['analyze', 'select note_common_words()']) await sql(text);
};

describe.each([
  ['no word is known to be common', () => sql('delete from common_words')],
  ['common words are known', noteCommonWords],
])('where %s', (_what, prepare) => {
  beforeAll(async () => void (await prepare()));

  test(
    'a search finds what a plain look at every case finds, in the order of the list, and counts no more than there are',
    findsWhatAPlainLookFinds,
  );
});

test('a word that every case has is known to be common, and one that none has is not', async () => {
  await noteCommonWords();
  const { rows } = await sql(
    `select q, (select max(share) from common_words where ts_match_vq(words, q::tsquery)) as share from unnest($1::text[]) as q`,
    [['medarbejder', 'kviksølv']],
  );
  expect(rows).toEqual([
    { q: 'medarbejder', share: 1 },
    { q: 'kviksølv', share: null },
  ]);
});

test('a search among the cases of two subjects is in one order', async () => {
  await noteCommonWords();
  const bySubject = async (subjects: readonly string[], sort: string) => {
    const { rows } = await desk.asOwner((owner) =>
      owner.transaction().execute(async (tx) => {
        for (const text of [
          `select set_config('app.tenant', '${sofie.tenantId}', true)`,
          'alter table cases drop constraint cases_subject_check',
          'alter table cases disable trigger words_are_kept',
          `update cases set subject = 'errand' where number % 3 = 0`,
          'set constraints all immediate',
        ])
          await tx.executeQuery(CompiledQuery.raw(text));
        const found = await tx.executeQuery<{ found_id: string }>(
          CompiledQuery.raw(
            `select found_id from search_cases($1::tsquery[], $2::text[], '{new,taken,closed,not-a-breach}', null, $3,
               null, null, null, null, 30)`,
            [[`'medarbejder':* | '~medarbejd'`], [...subjects], sort],
          ),
        );
        await tx.executeQuery(CompiledQuery.raw('rollback'));
        return found;
      }),
    );
    return rows.map(({ found_id }) => found_id);
  };
  for (const sort of ['time-left', 'newest', 'unit'] as const) {
    const wanted = cases.filter((one) => holds(one, 'medarbejder')).sort(byOrder(sort));
    expect(await bySubject(['breach', 'errand'], sort)).toEqual(wanted.slice(0, 30).map(({ id }) => id));
  }
});

test('of a word that more than a thousand cases have, it says that there are more', async () => {
  const word = 'medarbejder';
  const holding = cases.filter((one) => holds(one, word)).length;
  expect(holding).toBeGreaterThan(1000);
  expect(await count({ search: word, show: 'all' })).toEqual({ total: 1000, more: true });
});

test('without a search the number of cases is exact, by subject and state', async () => {
  const closed = cases.filter(({ state }) => state === 'closed').length;
  const answered = [await list({ show: 'all' }), await list({ show: 'all', state: 'closed', subject: 'breach' })];
  expect(answered.map(({ total, more }) => [total, more])).toEqual([
    [many, false],
    [closed, false],
  ]);
});

test('the words of cases that were filled in are those the desk gives a case', async () => {
  const { rows } = await desk.asOwner((owner) =>
    owner.executeQuery<{ missing: string }>(
      CompiledQuery.raw(
        `select count(*) as missing from cases c cross join lateral (
           select part, lexemes from lexemes_of_case($1, c.case_id)
           union all select 'text', words_in(t.body) from case_texts t where t.tenant_id = $1 and t.case_id = c.case_id) as made
         where c.tenant_id = $1 and c.number <= 50 and lexemes <> '{}' and not exists (
           select from case_words w where w.tenant_id = $1 and w.case_id = c.case_id and w.part = made.part
             and w.words = words_of($1, made.lexemes))`,
        [sofie.tenantId],
      ),
    ),
  );
  expect(rows).toEqual([{ missing: '0' }]);
});

describe('a common word that only the oldest cases have', () => {
  beforeAll(async () => {
    await sql(`update case_words set words = words || '''gammelt'''::tsvector where part = 'text' and case_id in (
      select case_id from cases order by received_at, case_id limit ${many / 2})`);
    await noteCommonWords();
  });
  const oldest = () => [...cases].sort(byOrder('newest')).slice(many / 2);

  test.each(['all', 'mine'] as const)('is found behind all the newer ones, among %s', async (show) => {
    const listed = (one: Plain) => show === 'all' || (one.assignee === assignee(2) && one.state === 'taken');
    const { cases: found } = await list({ search: 'gammelt', show, sort: 'newest', limit: 1 });
    expect(found.map(({ caseId }) => caseId)).toEqual([oldest().find(listed)?.id]);
  });

  test('is logged with how many the page knew of, and that there are more', async () => {
    await list({ search: 'gammelt medarbejder', show: 'all', limit: 1 });
    const { rows } = await sql(`select facts from log_entries where verb = 'searched' order by sequence desc limit 1`);
    expect(JSON.parse(String(rows[0]?.facts))).toMatchObject({ found: 1, more: true });
  });
});
