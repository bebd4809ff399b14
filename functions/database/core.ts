import type { Database } from './connect.ts';

/** What everything that reads or writes the database is handed. */
export type Core = { readonly db: Database; readonly now: () => Date; readonly newId: () => string };
