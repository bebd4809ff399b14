import { type SqlBool, sql } from 'kysely';
import { z } from 'zod';
import { Refusal } from '#shared/refusals/refusal.ts';
import type { Routes } from '#shared/routes/all.ts';
import type { QueryOf } from '#shared/routes/route.ts';
import { inSmallLetters } from '../../database/small-letters.ts';
import type { CaseRow } from '../../subject/case-row.ts';

type Sort = QueryOf<Routes['listCases']>['sort'];

/** Danish order without the server's collations: æ, ø, å last, aa as å; the same on every PostgreSQL. */
export const danishUnit = sql<string>`left(translate(replace(coalesce(${inSmallLetters('unit')}, '~'), 'aa', 'å'), 'æäøöåéèêëüáàâíóúç', '{{||}eeeeyaaaiouc'), 64) collate "C"`;

/** False for the cases whose clock was not stopped, so that they come first. */
export const rests = sql<boolean>`(clock_stopped_at is not null)`;

/** What nothing runs out of comes after all that has a deadline. */
const never = new Date('9999-12-31T00:00:00Z');
export const dueFirst = sql<Date>`coalesce(due_at, '9999-12-31 00:00:00+00'::timestamptz)`;
const dueOf = ({ due_at }: Pick<CaseRow, 'due_at'>): number => (due_at ?? never).getTime();

const id = z.uuid();
/** Milliseconds since 1970, years 1 to 9999: a case may have been known before 1970, by a slip at least. */
const at = z.int().min(-62_135_596_800_000).max(253_402_300_799_999);
const unit = z
  .string()
  .max(64)
  .regex(/^\P{Cc}*$/u);
const place = z.union([
  z.tuple([z.literal('time-left'), z.boolean(), at, id]),
  z.tuple([z.literal('newest'), at, id]),
  z.tuple([z.literal('unit'), unit, at, id]),
]);

type Placed = Pick<CaseRow, 'clock_stopped_at' | 'due_at' | 'received_at' | 'case_id'> & {
  readonly unit_key: string;
};

/**
 * Where the next page goes on: behind this row, not after so many rows - a case that leaves the queue meanwhile would
 * push another over the edge, and nobody would see it.
 */
export const cursorBehind = (row: Placed, sort: Sort): string => {
  const keys = (): z.input<typeof place> => {
    switch (sort) {
      case 'time-left':
        return ['time-left', row.clock_stopped_at !== null, dueOf(row), row.case_id];
      case 'newest':
        return ['newest', row.received_at.getTime(), row.case_id];
      case 'unit':
        return ['unit', row.unit_key, dueOf(row), row.case_id];
    }
  };
  return Buffer.from(JSON.stringify(keys())).toString('base64url');
};

/**
 * The condition that a row stands behind the cursor.
 * @throws Refusal `faulty-fields` for a cursor that is none, or was made for another order
 */
export const behind = (cursor: string, sort: Sort) => {
  const read = readCursor(cursor);
  if (read?.[0] !== sort) throw new Refusal('faulty-fields', { fields: [{ field: 'cursor', code: 'wrong' }] });
  switch (read[0]) {
    case 'time-left':
      return sql<SqlBool>`(${rests}, ${dueFirst}, case_id) > (${read[1]}, ${new Date(read[2])}, ${read[3]})`;
    case 'newest': {
      const received = new Date(read[1]);
      return sql<SqlBool>`(received_at < ${received} or (received_at = ${received} and case_id > ${read[2]}))`;
    }
    case 'unit':
      return sql<SqlBool>`(${danishUnit}, ${dueFirst}, case_id) > (${read[1]}, ${new Date(read[2])}, ${read[3]})`;
  }
};

const readCursor = (cursor: string): z.output<typeof place> | undefined => {
  try {
    return place.safeParse(JSON.parse(Buffer.from(cursor, 'base64url').toString())).data;
  } catch {
    return undefined;
  }
};
