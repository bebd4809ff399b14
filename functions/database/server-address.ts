import type { ClientConfig } from 'pg';
import { parseIntoClientConfig } from 'pg-connection-string';

/**
 * A server's address taken apart for `pg`: host, port, database, user, TLS. Never handed over whole as `connectionString`:
 * `pg` lays the parsed address over everything else it is given, an empty password over a function that fetches one too.
 * @param password fetched anew for each connection, in place of the address's own
 */
export const serverAddress = (url: string, password?: () => Promise<string>): ClientConfig => {
  const { password: own, ...address } = parseIntoClientConfig(url);
  return { ...address, ...(password ? { password } : own ? { password: own } : {}) };
};
