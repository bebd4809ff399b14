import { z } from 'zod';

/** A person by id, with the name the desk knows; `personId` null is the desk itself. */
export const personRef = z.object({ personId: z.uuid().nullable(), name: z.string() });
export type PersonRef = z.infer<typeof personRef>;
