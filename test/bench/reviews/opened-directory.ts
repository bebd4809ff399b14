import { z } from 'zod';

/** Where the large directory is to be read, and how. */
export const openedDirectory = z.object({
  address: z.string(),
  cert: z.string(),
  tenant: z.string(),
  client: z.string(),
  secret: z.string(),
  /** Of the app, good for an hour. */
  token: z.string(),
  people: z.int(),
  groups: z.int(),
  memberships: z.int(),
});
export type OpenedDirectory = z.infer<typeof openedDirectory>;
