import { z } from 'zod';
import { rowVersion } from '../routes/row-version.ts';
import { written } from '../text/written.ts';

/** What a reviewer says of a membership. */
export const answers = ['keep', 'remove'] as const;

/** As many lines as one call answers: a page of unchanged accesses is confirmed in one. */
export const mostDecisions = 500;

const longestComment = 2000;

/** An answer as it is sent: made from a version of the line; null takes it back. */
export const decision = z.strictObject({
  lineId: z.uuid(),
  version: rowVersion,
  answer: z.enum(answers).nullable(),
  comment: written(longestComment).optional(),
});
export type Decision = z.infer<typeof decision>;
