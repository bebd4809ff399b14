import { z } from 'zod';

/** The messages about a policy. */
export const policyMessages = {
  /** Ask those behind this person, in the order of ids, whom it concerns and who were not asked yet; of the first ones without it. */
  'ask-readers': z.object({ behind: z.uuid().optional() }),
} as const;

/** The messages about one who is to read. */
export const readerMessages = {
  /** Tell a person of what they were not told of yet; `again`: of all they have still to read. */
  'tell-reader': z.object({ personId: z.uuid(), again: z.literal(true).optional() }),
} as const;
