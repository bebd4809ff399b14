import { z } from 'zod';

/** The version a change was made from: counted from 1, an `integer` of the database. */
export const rowVersion = z
  .int()
  .min(1)
  .max(2 ** 31 - 1);
