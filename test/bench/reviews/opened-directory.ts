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

/** A page that was asked for; `parts`: the calls of a batch. */
export const askedPage = z.object({ url: z.string(), parts: z.array(z.string()) });
export type AskedPage = z.infer<typeof askedPage>;
