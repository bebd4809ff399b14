import { z } from 'zod';
import { personRef } from './person-ref.ts';

/**
 * What people write in a case. `note`, `reason`, the authority's number (`authority-reference`) and a corrected `place` stay
 * with the team; the rest the reporter sees too. `reply`: the team's answer to what the reporter asked.
 */
export const textKind = z.enum([
  'description',
  'addition',
  'enquiry',
  'answer',
  'reply',
  'note',
  'reason',
  'authority-reference',
  'place',
]);
export type TextKind = z.infer<typeof textKind>;

/** `to`: the one reporter an enquiry or a reply is for. */
export const writtenText = z.object({
  textId: z.uuid(),
  to: personRef.optional(),
  kind: textKind,
  by: personRef,
  at: z.iso.datetime(),
  text: z.string(),
});
export type WrittenText = z.infer<typeof writtenText>;
