import { z } from 'zod';

/** The messages about an article. */
export const articleMessages = {
  /** Remind its owner that it is to be looked at again. */
  'remind-owner': z.object({ ownerId: z.uuid() }),
} as const;
