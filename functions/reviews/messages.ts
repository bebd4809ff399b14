import { z } from 'zod';

/** The messages about a review. */
export const reviewMessages = {
  /** Make the lines of the groups behind this one, in the order of ids; of the first ones without it. */
  'make-lines': z.object({ behind: z.uuid().optional() }),
  /** Open a reviewer's sheet with the lines that were made for them; null: the GDPR team's. */
  'open-sheet': z.object({ sheetId: z.uuid(), reviewerId: z.uuid().nullable() }),
} as const;

/** The messages about one reviewer's sheet. */
export const sheetMessages = {
  /** Tell the reviewer that it waits. */
  'ask-reviewer': z.unknown(),
  /** Tell the reviewer that it still does. */
  'remind-reviewer': z.unknown(),
} as const;
