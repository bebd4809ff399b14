import { type RawBuilder, sql } from 'kysely';
import { ZodError } from 'zod';

// Values that the owner of the database can write, and the desk never does, must be found, not end a verification.
// PostgreSQL's infinity is no Date, and years beyond Date's are an invalid one.
const earliest = sql`'1970-01-01T00:00:00Z'::timestamptz`;
const latest = sql`'9999-12-31T00:00:00Z'::timestamptz`;

/** Whether an instant is one that the desk could have written: in years that it knows, of whole milliseconds. */
export const isWritten = (column: string): RawBuilder<boolean> => {
  const at = sql.ref(column);
  return sql`coalesce(${at} between ${earliest} and ${latest} and ${at} = date_trunc('milliseconds', ${at}), false)`;
};

/**
 * An instant as Date for any value of the column; one that the desk could not have written is the nearest that it could.
 */
export const instant = (column: string): RawBuilder<Date> =>
  sql`greatest(least(${sql.ref(column)}, ${latest}), ${earliest})`;

/** The longest text that is read at all: JSON and codes of the desk's are far shorter. Characters. */
const longest = 1_000_000;

/** A text's or a JSON's beginning: one of hundreds of megabytes is no longer what the log says, and is not fetched. */
export const bounded = (column: string): RawBuilder<string> => sql`left(${sql.ref(column)}::text, ${sql.lit(longest)})`;

/** A hash, cut to what a hash can be; an empty one where there is none. */
export const boundedHash = (column: string): RawBuilder<Buffer> =>
  sql`coalesce(substring(${sql.ref(column)} for 64), '\\x')`;

/** JSON as value; undefined where it cannot be parsed. */
export const parsed = (text: string | null): unknown => {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** PostgreSQL's classes for values that cannot be worked with: data, program limits, internal (too large to hold). */
const ofValues = /^(22|54|XX)[0-9A-Z]{3}$/;

/** Whether a constraint of the database refused what was written: class 23. */
export const breaksRule = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && /^23[0-9A-Z]{3}$/.test(`${error.code}`);

/** Whether reading failed because of what is in the rows, and would again; not because the database is away. */
export const isUnreadable = (error: unknown): boolean =>
  error instanceof TypeError ||
  error instanceof RangeError ||
  error instanceof SyntaxError ||
  error instanceof ZodError ||
  (error instanceof Error && 'code' in error && ofValues.test(`${error.code}`));
