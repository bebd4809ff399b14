import { z } from 'zod';

/** The messages about a review. */
export const reviewMessages = {
  /** Make the lines of the groups behind this one, in the order of ids; of the first ones without it. */
  'make-lines': z.object({ behind: z.uuid().optional() }),
  /** Open a reviewer's sheet with the lines that were made for them; null: the GDPR team's. */
  'open-sheet': z.object({ sheetId: z.uuid(), reviewerId: z.uuid().nullable() }),
} as const;
