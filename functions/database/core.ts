import type { Database } from './connect.ts';

/** The dependencies of code that reads or writes the database. */
export type Core = { readonly db: Database; readonly now: () => Date; readonly newId: () => string };
