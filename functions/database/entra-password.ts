import type { ManagedIdentityCredential } from '@azure/identity';

/** Azure Database for PostgreSQL takes an Entra token as password (Microsoft Learn, "Connect with Entra ID"). */
const scope = 'https://ossrdbms-aad.database.windows.net/.default';

/**
 * A fresh token for each new connection; the managed identity caches it until shortly before it ends.
 * @param clientId of the user-assigned identity: `ManagedIdentityCredential` reads no AZURE_CLIENT_ID, and an app that has
 * only user-assigned ones gets no token without it. Without one it is the machine's own.
 */
export const databasePassword = async (clientId?: string): Promise<string> => {
  const { ManagedIdentityCredential } = await import('@azure/identity');
  const known = credentials.get(clientId) ?? new ManagedIdentityCredential(clientId ? { clientId } : {});
  credentials.set(clientId, known);
  return (await known.getToken(scope)).token;
};

const credentials = new Map<string | undefined, ManagedIdentityCredential>();
