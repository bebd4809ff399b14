import { z } from 'zod';
import { personRef } from '../../cases/person-ref.ts';
import { saneDay } from '../../settings/days.ts';

/** Who answers meanwhile, from one day to another (`YYYY-MM-DD`, Copenhagen), both included. */
export const standIn = z
  .strictObject({ personId: z.uuid(), from: saneDay, to: saneDay })
  .refine(({ from, to }) => from <= to, { params: { code: 'ends-before-it-begins' } });

/** A stand-in as the person who is responsible sees it. */
export const standInView = z.object({ person: personRef, from: z.iso.date(), to: z.iso.date() });
export type StandInView = z.infer<typeof standInView>;
