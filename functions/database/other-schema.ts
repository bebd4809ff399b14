/** Thrown before anything is changed: the tables there were not made by these migrations. */
export class OtherSchema extends Error {
  constructor(names: readonly string[]) {
    super(`the database was made by another version of the desk (${names.join(', ')})`);
  }
}

/** Undefined table, column and function (PostgreSQL, appendix A). */
const undefinedThere = new Set(['42P01', '42703', '42883']);

/**
 * Whether an error says that another version of the desk has migrated the tables beneath this one. The statement that failed
 * so has changed nothing, and nothing of its transaction is kept.
 */
export const isOtherSchema = (error: unknown): error is Error =>
  error instanceof OtherSchema ||
  (error instanceof Error && 'code' in error && typeof error.code === 'string' && undefinedThere.has(error.code));
