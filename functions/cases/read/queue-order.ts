import { type SqlBool, sql } from 'kysely';
import { z } from 'zod';
import { Refusal } from '#shared/refusals/refusal.ts';
import type { Routes } from '#shared/routes/all.ts';
import type { QueryOf } from '#shared/routes/route.ts';
import type { CaseRow } from '../../subject/case-row.ts';
import type { Behind, Counted, Place } from './listing.ts';

type Sort = QueryOf<Routes['listCases']>['sort'];

/** False for the cases whose clock was not stopped, so that they come first. */
export const rests = sql<boolean>`(clock_stopped_at is not null)`;

/** Cases without a deadline come after all that have one. */
const never = new Date('9999-12-31T00:00:00Z');
export const dueFirst = sql<Date>`(case when due_at is null then '9999-12-31 00:00:00+00'::timestamptz else due_at end)`;
const dueOf = ({ due_at }: Pick<CaseRow, 'due_at'>): number => (due_at ?? never).getTime();

const id = z.uuid();
/** Milliseconds since 1970, years 1 to 9999: a case may have been known before 1970, by a slip at least. */
const at = z.int().min(-62_135_596_800_000).max(253_402_300_799_999);
const unit = z
  .string()
  .max(64)
  .regex(/^\P{Cc}*$/u);
const counted = z.object({
  shown: z.int().min(0),
  total: z.int().min(0),
  more: z.boolean(),
}) satisfies z.ZodType<Counted>;
const place = z.union([
  z.tuple([z.literal('time-left'), z.boolean(), at, id, counted.optional()]),
  z.tuple([z.literal('newest'), at, id, counted.optional()]),
  z.tuple([z.literal('unit'), unit, at, id, counted.optional()]),
]);

/** `unit_order`: the unit in Danish order without the server's collations: æ, ø, å last, aa as å. */
type Placed = Pick<CaseRow, 'clock_stopped_at' | 'due_at' | 'received_at' | 'case_id' | 'unit_order'>;

/**
 * Where the next page goes on: behind this row, not after so many rows - a case that leaves the queue meanwhile would
 * make the next page skip one.
 */
export const cursorBehind = (row: Placed, sort: Sort, found?: Counted): string => {
  const counts: [] | [Counted] = found ? [found] : [];
  const keys = (): z.input<typeof place> => {
    switch (sort) {
      case 'time-left':
        return ['time-left', row.clock_stopped_at !== null, dueOf(row), row.case_id, ...counts];
      case 'newest':
        return ['newest', row.received_at.getTime(), row.case_id, ...counts];
      case 'unit':
        return ['unit', row.unit_order, dueOf(row), row.case_id, ...counts];
    }
  };
  return Buffer.from(JSON.stringify(keys())).toString('base64url');
};

/** @throws Refusal `faulty-fields` for a cursor that is none, or was made for another order */
export const behindCursor = (cursor: string, sort: Sort): Behind => {
  const read = readCursor(cursor);
  if (read?.[0] !== sort) throw new Refusal('faulty-fields', { fields: [{ field: 'cursor', code: 'wrong' }] });
  switch (read[0]) {
    case 'time-left':
      return { rests: read[1], unit: null, at: new Date(read[2]), caseId: read[3], found: read[4] };
    case 'newest':
      return { rests: null, unit: null, at: new Date(read[1]), caseId: read[2], found: read[3] };
    case 'unit':
      return { rests: null, unit: read[1], at: new Date(read[2]), caseId: read[3], found: read[4] };
  }
};

/** The condition that a row comes after such a place, in words that are all conditions of its index. */
export const isBehind = (place: Place, sort: Sort) => {
  switch (sort) {
    case 'time-left':
      return sql<SqlBool>`(${rests}, ${dueFirst}, case_id) > (${place('rests')}, ${place('at')}, ${place('caseId')})`;
    case 'newest':
      return sql<SqlBool>`received_at <= ${place('at')} and (received_at < ${place('at')} or case_id > ${place('caseId')})`;
    case 'unit':
      return sql<SqlBool>`(unit_order, ${dueFirst}, case_id) > (${place('unit')}, ${place('at')}, ${place('caseId')})`;
  }
};

/** The order itself, as the indexes have it. */
export const keysOf = (sort: Sort) => {
  switch (sort) {
    case 'time-left':
      return sql`${rests}, ${dueFirst}, case_id`;
    case 'newest':
      return sql`received_at desc, case_id`;
    case 'unit':
      return sql`unit_order, ${dueFirst}, case_id`;
  }
};

const readCursor = (cursor: string): z.output<typeof place> | undefined => {
  try {
    return place.safeParse(JSON.parse(Buffer.from(cursor, 'base64url').toString())).data;
  } catch {
    return undefined;
  }
};
