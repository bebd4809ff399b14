import { z } from 'zod';
import { rowVersion } from '../routes/row-version.ts';
import { written } from '../text/written.ts';

/** What a reviewer says of a membership. */
export const answers = ['keep', 'remove'] as const;

/** As many lines as one call answers: a page of unchanged accesses is confirmed in one. */
export const mostDecisions = 500;

const longestComment = 2000;

/** Of a line that is asked about; in small letters, as it is kept. */
export const lineId = z.uuid().toLowerCase();

/** Refuses a list in which a line stands twice: which of the two would hold? */
export const eachLineOnce = <T extends { readonly lineId: string }>(lines: readonly T[]): boolean =>
  new Set(lines.map((one) => one.lineId)).size === lines.length;

/** An answer as it is sent: made from a version of the line; null takes it back. */
export const decision = z.strictObject({
  lineId,
  version: rowVersion,
  answer: z.enum(answers).nullable(),
  comment: written(longestComment).optional(),
});
export type Decision = z.infer<typeof decision>;
