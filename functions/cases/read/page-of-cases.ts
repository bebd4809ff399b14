import { type SqlBool, sql } from 'kysely';
import { caseStates, openStates } from '#shared/cases/states.ts';
import type { Caller } from '#shared/people/caller.ts';
import type { Routes } from '#shared/routes/all.ts';
import type { QueryOf } from '#shared/routes/route.ts';
import { keptStatements } from '../../database/kept-statement.ts';
import type { Reading } from '../../database/transaction.ts';
import type { ListedRow } from '../../subject/case-row.ts';
import type { Subjects } from '../../subject/subject.ts';
import { type Listing, type Narrowed, type Place, type Shape, shapeOf, type Values, valuesOf } from './listing.ts';
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

const kept = keptStatements<Values>();

const pageStatement = kept((db: Reading['db'], place: Place, shape: Shape) =>
  db
    .with('page', (q) => rowsOf[shape.finds](q, place, shape))
    .selectFrom('page')
    .leftJoin('people', (on) =>
      on.on('people.tenant_id', '=', place('tenantId')).onRef('people.person_id', '=', 'page.taken_by'),
    )
    .selectAll('page')
    .select('people.name as assignee')
    .select((q) =>
      q
        .selectFrom('case_reporters as r')
        .select((count) => count.fn.countAll<string>().as('n'))
        .where('r.tenant_id', '=', place('tenantId'))
        .whereRef('r.case_id', '=', 'page.case_id')
        .as('reporters'),
    )
    .orderBy(keysOf(shape.sort)),
);

/** One statement: the rows of a page, with the assignee's name, how many reported each and how many cases there are. */
export const readPageOfCases = ({ db, rows }: Reading, listing: Listing) =>
  rows(pageStatement(db, shapeOf(listing), valuesOf(listing)));

type Count = { readonly total: number; readonly more: boolean };

/** How many cases a list has. What a search counted on the page before it goes on with, where that knew of more. */
export const totalOfList = async (reading: Reading, listing: Listing, [first]: readonly Count[]): Promise<Count> => {
  const { asked, behind, narrowed } = listing;
  const before = behind?.found;
  if (asked && before?.more === false) return { total: before.total, more: false };
  if (asked) return { total: (before?.shown ?? 0) + (first?.total ?? 0), more: first?.more ?? false };
  const total = first?.total ?? (behind ? await countBehind(reading, listing) : 0);
  return narrowed.assignee !== null && total > countedTo ? { total: countedTo, more: true } : { total, more: false };
};

const countStatement = kept((db: Reading['db'], place: Place, shape: Shape) =>
  db.selectNoFrom(totalOf(place, shape).as('total')),
);

const countBehind = async ({ db, rows }: Reading, listing: Listing): Promise<number> =>
  (await rows(countStatement(db, shapeOf(listing), valuesOf(listing))))[0]?.total ?? 0;

const foundStatement = kept((db: Reading['db'], place: Place, shape: Shape) =>
  db
    .with('page', (q) => rowsOf[shape.finds](q, place, shape))
    .selectFrom('page')
    .select(({ fn }) => [
      fn.max('total').as('total'),
      sql<boolean | null>`bool_or(more)`.as('more'),
      sql<boolean | null>`bool_or(cardinality(hidden) > 0)`.as('isHidden'),
    ]),
);

/** How many cases a search finds, and whether in parts that a list does not show: as of one page of a thousand. */
export const countFound = async ({ db, rows }: Reading, search: Omit<Listing, 'limit'>) => {
  const listing = { ...search, limit: countedTo + 1 };
  const [counted] = await rows(foundStatement(db, shapeOf(listing), valuesOf(listing)));
  return { total: counted?.total ?? 0, more: counted?.more ?? false, isHidden: counted?.isHidden ?? false };
};

type Rows = Pick<Reading['db'], 'selectFrom'>;

const withWords = (q: Rows, place: Place, shape: Shape) =>
  q
    .selectFrom('cases')
    .innerJoin(foundCases(place, shape).as('s'), 's.found_id', 'cases.case_id')
    .where('cases.tenant_id', '=', place('tenantId'))
    .select(columns)
    .select(['s.hidden', 's.total', 's.more']);

// By the unique index: in each year of the series one look.
const numbered = (q: Rows, place: Place, { subjects, states, own, goesOn, sort }: Shape) =>
  q
    .selectFrom('cases')
    .select(columns)
    .select(sql<Hidden>`array[]::text[]`.as('hidden'))
    .select(sql<number>`(count(*) over ())::integer`.as('total'))
    .select(sql<boolean>`false`.as('more'))
    .where('tenant_id', '=', place('tenantId'))
    .where('number', '=', place('number'))
    .where(
      sql<SqlBool>`year = any(array(select year from case_numbers
        where tenant_id = ${place('tenantId')} and year = coalesce(${place('year')}, year)))`,
    )
    .where(sql<SqlBool>`state = any(${[...states]}) and subject = any(${[...subjects]})`)
    .$if(own, (all) => all.where('taken_by', '=', place('assignee')))
    .$if(goesOn, (all) => all.where(isBehind(place, sort)))
    .orderBy(keysOf(sort));

const listed = (q: Rows, place: Place, shape: Shape) =>
  q
    .selectFrom(lanesOf(q, place, shape).as('c'))
    .selectAll()
    .select(sql<Hidden>`array[]::text[]`.as('hidden'))
    .select(totalOf(place, shape).as('total'))
    .select(sql<boolean>`false`.as('more'))
    .orderBy(keysOf(shape.sort))
    .limit(sql.lit(shape.limit));

const rowsOf = { all: listed, number: numbered, words: withWords };

/** Each lane is read in its order as far as the page may go, and merged with the others. */
const lanesOf = (q: Rows, place: Place, { subjects, states, isWhole, own, goesOn, sort, limit }: Shape) => {
  const rows = q
    .selectFrom('cases')
    .select(columns)
    .where('tenant_id', '=', place('tenantId'))
    .$if(goesOn, (all) => all.where(isBehind(place, sort)));
  if (own)
    return rows.where('taken_by', '=', place('assignee')).where(isOpen).where(narrower({ isWhole, states, subjects }));
  return subjects
    .flatMap((subject) =>
      states.map((state) =>
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
const narrower = ({ isWhole, states, subjects }: Pick<Shape, 'isWhole' | 'states' | 'subjects'>) =>
  isWhole ? sql<SqlBool>`true` : sql<SqlBool>`state = any(${[...states]}) and subject = any(${[...subjects]})`;

/**
 * How many cases a list has: kept by subject and state, counted where they are one person's - in the index alone where it is
 * not narrowed by what that index has not.
 */
const totalOf = (place: Place, { subjects, states, isWhole, own }: Shape) =>
  own
    ? sql<number>`(select count(*)::integer from (select from cases
        where tenant_id = ${place('tenantId')} and taken_by = ${place('assignee')} and ${isOpen}
          and ${narrower({ isWhole, states, subjects })} limit ${sql.lit(countedTo + 1)}) as counted)`
    : sql<number>`(select coalesce(sum(cases), 0)::integer from case_counts
        where tenant_id = ${place('tenantId')} and subject = any(${[...subjects]}) and state = any(${[...states]}))`;
