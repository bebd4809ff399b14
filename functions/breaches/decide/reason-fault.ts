import type { z } from 'zod';
import type { BreachWords } from '../texts/words.ts';

/** The fault of a reason typed on a card, in words; undefined where the fault is another field's. */
export const reasonFault = (error: z.ZodError, t: BreachWords): string | undefined => {
  const issue = error.issues.find(({ path }) => path[0] === 'reason');
  if (!issue) return undefined;
  if (issue.code === 'too_big') return t.reasonTooLong(Number(issue.maximum));
  const custom = issue.code === 'custom' ? issue.params?.code : undefined;
  return custom === 'empty' ? t.reasonMissing : t.reasonUnreadable;
};
