import { createHmac } from 'node:crypto';
import type { Settings } from '../environment.ts';

/** The login that requests use, where the desk makes it itself. With Entra it is the one that DATABASE_URL names. */
export const madeLogin = 'gdpr_desk_login';

/** A login of a server: its address with its name in it, and the managed identity whose token is the password. */
export type Login = { readonly url: string; readonly clientId?: string | undefined };
export type Logins = { readonly owner: Login; readonly requests: Login };

/**
 * Two logins of one database: the owner makes and changes tables, requests only ever act as `gdpr_desk` and its worker.
 * With Entra both are managed identities. Without, DATABASE_URL names the owner and the desk makes the other; its password
 * follows from the owner's, so that every instance knows it and nothing is kept.
 */
export const loginsOf = (server: Extract<Settings['database'], { kind: 'server' }>): Logins => {
  const { url, entraToken, clientId, migrations } = server;
  if (entraToken) {
    const requests = { url, clientId };
    // Without an owner named, the start finds out and refuses (admit-requests.ts).
    return migrations
      ? { owner: { url: named(url, migrations.user), clientId: migrations.clientId }, requests }
      : { owner: requests, requests };
  }
  const { password } = new URL(url);
  const derived = password && createHmac('sha256', decodeURIComponent(password)).update(madeLogin).digest('hex');
  return { owner: { url }, requests: { url: named(url, madeLogin, derived) } };
};

export const userOf = (url: string): string => decodeURIComponent(new URL(url).username);
export const passwordOf = (url: string): string => decodeURIComponent(new URL(url).password);

const named = (url: string, user: string, password = ''): string => {
  const address = new URL(url);
  address.username = encodeURIComponent(user);
  address.password = password;
  return address.href;
};
