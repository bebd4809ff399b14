import { z } from 'zod';

/** One place where the rows and the log do not fit together. Ids and names of tables only. */
export const breakShape = z.object({
  tenant: z.string(),
  /** The case or other subject, or the municipality itself. */
  subject: z.string(),
  /** The entry of the subject's log that is broken, or that says otherwise; null where none does. */
  sequence: z.int().nullable(),
  /** A table; or a catalogue of the database, for what guards the log. */
  table: z.string(),
  /** null for a whole row; `*` for which rows there are. */
  column: z.string().nullable(),
  what: z.enum(['altered', 'missing', 'added', 'orphaned']),
});
export type Break = Readonly<z.infer<typeof breakShape>>;

/** A break of a subject that is known already. */
export type Found = Pick<Break, 'sequence' | 'table' | 'column' | 'what'>;
