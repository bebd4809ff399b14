import { z } from 'zod';
import { personRef } from '../cases/person-ref.ts';

export const looksLikeWhat = z.enum(['question', 'breach', 'subject-request']);

const day = z.iso.date();

/** What every hit shows. `marks` are ranges of the sentence, in UTF-16 units, that hold the words that decided. */
const shown = {
  title: z.string(),
  sentence: z.string(),
  marks: z.array(z.tuple([z.int(), z.int()])),
  /** Null: the GDPR team. */
  owner: personRef.nullable(),
  /** The first of its sources. */
  source: z.string().nullable(),
  reviewed: day.nullable(),
  /** It should have been looked at again by now. */
  overdue: z.boolean(),
};

/** What answers a question: an article, or an earlier answer of the team's. */
export const guidanceHit = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('article'),
    slug: z.string(),
    ...shown,
    /** The code of what a question it comes near is about. */
    topic: z.string().optional(),
  }),
  z.object({ kind: z.literal('answer'), reference: z.string(), ...shown }),
]);
