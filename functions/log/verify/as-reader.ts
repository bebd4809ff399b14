import type { Database, OpenDatabase } from '../../database/connect.ts';

/** The server knows no such login, or another password of it (PostgreSQL's class 28). */
const isNoLogin = (error: unknown): boolean => error instanceof Error && 'code' in error && /^28/.test(`${error.code}`);

/**
 * Reads as requests do. On a server whose logins are not of the desk's making (Entra's, and the stage's) that login is
 * missing: then as the one that DATABASE_URL names.
 */
export const asReader = async <T>(
  { db, asOwner, login }: Pick<OpenDatabase, 'db' | 'asOwner' | 'login'>,
  read: (as: Database) => Promise<T>,
): Promise<T> => {
  try {
    return await read(db);
  } catch (error) {
    if (login.kind !== 'made' || !isNoLogin(error)) throw error;
    return asOwner(read);
  }
};
