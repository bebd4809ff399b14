import type { ManagedIdentityCredential } from '@azure/identity';

/** Azure Database for PostgreSQL takes an Entra token as password (Microsoft Learn, "Connect with Entra ID"). */
const scope = 'https://ossrdbms-aad.database.windows.net/.default';

/** A fresh token for each new connection; the managed identity caches it until shortly before it ends. */
export const databasePassword = async (): Promise<string> => {
  const { ManagedIdentityCredential } = await import('@azure/identity');
  credential ??= new ManagedIdentityCredential();
  return (await credential.getToken(scope)).token;
};

let credential: ManagedIdentityCredential | undefined;
