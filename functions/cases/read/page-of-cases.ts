import { type SqlBool, sql } from 'kysely';
import { caseStates, openStates } from '#shared/cases/states.ts';
import type { Caller } from '#shared/people/caller.ts';
import type { Routes } from '#shared/routes/all.ts';
import type { QueryOf } from '#shared/routes/route.ts';
import type { Reading } from '../../database/transaction.ts';
import type { ListedRow } from '../../subject/case-row.ts';
import type { Subjects } from '../../subject/subject.ts';
import type { Asked, Listing, Narrowed } from './listing.ts';
import { isBehind, keysOf } from './queue-order.ts';
import { foundCases, type Hidden } from './search.ts';

type Query = Pick<QueryOf<Routes['listCases']>, 'show' | 'subject' | 'state'>;

export const narrowedBy = (
  { subjects }: { readonly subjects: Subjects },
  caller: Caller,
  { show, subject, state }: Query,
): Narrowed => ({
  subjects: Object.keys(subjects).filter((name) => subject === undefined || name === subject),
  states: (show === 'all' ? caseStates : openStates).filter((name) => state === undefined || name === state),
  assignee: show === 'mine' ? caller.personId : null,
  isWhole: subject === undefined && state === undefined,
});

/** A count that is not kept stops here. */
const countedTo = 1000;

const columns = [
  'tenant_id',
  'case_id',
  'subject',
  'version',
  'year',
  'number',
  'state',
  'unit',
  'unit_order',
  'taken_by',
  'unanswered',
  'received_at',
  'due_at',
  'clock_stopped_at',
] as const satisfies readonly (keyof ListedRow)[];

/** One statement: the rows of a page, with the assignee's name, how many reported each and how many cases there are. */
export const readPage = ({ db, rows }: Reading, listing: Listing) =>
  rows(
    db
      .with('page', (q) => (listing.asked === undefined ? listed(q, listing) : found(q, listing, listing.asked)))
      .selectFrom('page')
      .leftJoin('people', (on) =>
        on.on('people.tenant_id', '=', listing.tenantId).onRef('people.person_id', '=', 'page.taken_by'),
      )
      .selectAll('page')
      .select('people.name as assignee')
      .select((q) =>
        q
          .selectFrom('case_reporters as r')
          .select((count) => count.fn.countAll<string>().as('n'))
          .where('r.tenant_id', '=', listing.tenantId)
          .whereRef('r.case_id', '=', 'page.case_id')
          .as('reporters'),
      )
      .orderBy(keysOf(listing.sort)),
  );

type Count = { readonly total: number; readonly more: boolean };

/** How many cases a list has. What a search counted on the page before it goes on with, where that knew of more. */
export const countOf = async (reading: Reading, listing: Listing, [first]: readonly Count[]): Promise<Count> => {
  const { asked, behind, narrowed } = listing;
  const before = behind?.found;
  if (asked && before?.more === false) return { total: before.total, more: false };
  if (asked) return { total: (before?.shown ?? 0) + (first?.total ?? 0), more: first?.more ?? false };
  const total = first?.total ?? (behind ? await countCases(reading, listing) : 0);
  return narrowed.assignee !== null && total > countedTo ? { total: countedTo, more: true } : { total, more: false };
};

const countCases = async ({ db, rows }: Reading, listing: Listing): Promise<number> =>
  (await rows(db.selectNoFrom(totalOf(listing).as('total'))))[0]?.total ?? 0;

type Rows = Pick<Reading['db'], 'selectFrom'>;

/** So many cases of the list show a search how often its words are met. */
const sampled = 64;

const foundIn = (q: Rows, listing: Listing, asked: Asked) => {
  const lanes = lanesOf(q, { ...listing, limit: sampled }).as('c');
  const sample = sql`select case_id from ${lanes} order by ${keysOf(listing.sort)} limit ${sql.lit(sampled)}`;
  return foundCases(sample, sampled, asked, listing).as('s');
};

/** How many cases a search finds, and whether in parts that a list does not show: as of one page of a thousand. */
export const countFound = async ({ db, rows }: Reading, listing: Omit<Listing, 'limit'>, asked: Asked) => {
  const [counted] = await rows(
    db
      .selectFrom(foundIn(db, { ...listing, limit: countedTo + 1 }, asked))
      .select(({ fn }) => [
        fn.max('s.total').as('total'),
        sql<boolean | null>`bool_or(s.more)`.as('more'),
        sql<boolean | null>`bool_or(cardinality(s.hidden) > 0)`.as('isHidden'),
      ]),
  );
  return { total: counted?.total ?? 0, more: counted?.more ?? false, isHidden: counted?.isHidden ?? false };
};

const found = (q: Rows, listing: Listing, asked: Asked) =>
  q
    .selectFrom('cases')
    .innerJoin(foundIn(q, listing, asked), 's.found_id', 'cases.case_id')
    .where('cases.tenant_id', '=', listing.tenantId)
    .select(columns)
    .select(['s.hidden', 's.total', 's.more']);

const listed = (q: Rows, listing: Listing) =>
  q
    .selectFrom(lanesOf(q, listing).as('c'))
    .selectAll()
    .select(sql<Hidden>`array[]::text[]`.as('hidden'))
    .select(totalOf(listing).as('total'))
    .select(sql<boolean>`false`.as('more'))
    .orderBy(keysOf(listing.sort))
    .limit(sql.lit(listing.limit));

/** Each lane is read in its order as far as the page may go, and merged with the others. */
const lanesOf = (q: Rows, { tenantId, narrowed, sort, behind, limit }: Listing) => {
  const rows = q
    .selectFrom('cases')
    .select(columns)
    .where('tenant_id', '=', tenantId)
    .$if(behind !== undefined, (all) => (behind ? all.where(isBehind(behind, sort)) : all));
  if (narrowed.assignee !== null)
    return rows.where('taken_by', '=', narrowed.assignee).where(isOpen).where(narrower(narrowed));
  return narrowed.subjects
    .flatMap((subject) =>
      narrowed.states.map((state) =>
        q
          .selectFrom(
            rows
              .where(sql<SqlBool>`subject = ${sql.lit(subject)} and state = ${sql.lit(state)}`)
              .orderBy(keysOf(sort))
              .limit(sql.lit(limit))
              .as('lane'),
          )
          .selectAll(),
      ),
    )
    .reduce((all, lane) => all.unionAll(lane));
};

// As the indexes of what one person has are made for, word for word.
const isOpen = sql<SqlBool>`state in (${sql.join(openStates.map((state) => sql.lit(state)))})`;

// Said of a whole list it would lead to another index, by which every open case is looked at for whose it is.
const narrower = ({ isWhole, states, subjects }: Narrowed) =>
  isWhole ? sql<SqlBool>`true` : sql<SqlBool>`state = any(${[...states]}) and subject = any(${[...subjects]})`;

/**
 * How many cases a list has: kept by subject and state, counted where they are one person's - in the index alone where it is
 * not narrowed by what that index has not.
 */
const totalOf = ({ tenantId, narrowed }: Listing) =>
  narrowed.assignee === null
    ? sql<number>`(select coalesce(sum(cases), 0)::integer from case_counts
        where tenant_id = ${tenantId} and subject = any(${[...narrowed.subjects]})
          and state = any(${[...narrowed.states]}))`
    : sql<number>`(select count(*)::integer from (select from cases
        where tenant_id = ${tenantId} and taken_by = ${narrowed.assignee} and ${isOpen} and ${narrower(narrowed)}
        limit ${sql.lit(countedTo + 1)}) as counted)`;
