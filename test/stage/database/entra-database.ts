import pg from 'pg';
import { resources } from '../identity/app-token.ts';
import type { TokenCheck } from '../identity/check-token.ts';
import type { StageIds } from '../municipality/ids.ts';
import { openTokenDoor } from './token-door.ts';

type EntraGiven = { readonly url: string; readonly ids: StageIds; readonly checkToken: TokenCheck };

export type EntraDatabase = {
  /** What an administrator sets for the functions. */
  readonly environment: Readonly<Record<string, string>>;
  close(): Promise<void>;
};

/** The login of requests; as in Azure it is called what the identity is called. */
const requests = 'id-gdpr';

/**
 * Puts Azure's door before a PostgreSQL server that trusts this machine: who comes must bring the token of the identity
 * whose login it names. A server that asks for a password of its own is taken as it is: undefined.
 */
export async function openEntraDatabase({ url, ids, checkToken }: EntraGiven): Promise<EntraDatabase | undefined> {
  const address = new URL(url);
  if (address.password !== '' || address.username === '' || address.hostname === '') return undefined;
  await makeLogin(url);
  const owner = decodeURIComponent(address.username);
  const identityOf = new Map([
    [requests, ids.managedIdentityClientId],
    [owner, ids.migrationIdentityClientId],
  ]);
  const accept = async (token: string, user: string): Promise<boolean> => {
    const checked = await checkToken(`Bearer ${token}`, { audience: resources.database }).catch(() => undefined);
    return checked?.kind === 'app' && checked.clientId === identityOf.get(user);
  };
  const behind = { host: address.hostname, port: Number(address.port || 5432) };
  const door = await openTokenDoor({ accept, behind });
  return {
    environment: {
      DATABASE_URL: `postgres://${requests}@localhost:${door.port}${address.pathname}`,
      DATABASE_ENTRA: 'true',
      MIGRATION_DATABASE_USER: owner,
      MIGRATION_CLIENT_ID: ids.migrationIdentityClientId,
    },
    close: door.close,
  };
}

// As an administrator who followed the README has done.
async function makeLogin(url: string): Promise<void> {
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  try {
    await admin.query(`do $$ begin create role "${requests}" login; exception when duplicate_object then null; end $$`);
  } finally {
    await admin.end();
  }
}
