import { catalogAppId } from './municipality/ids.ts';
import type { Municipality } from './municipality/municipality.ts';
import { officeOrigin } from './office-origin.ts';

type Known = {
  municipality: Municipality;
  frontUrl: string;
  secureUrl: string;
  identityHeader: string;
  dataDir: string;
  databaseUrl?: string | undefined;
  migrations?: string | undefined;
};

/** The settings of the desk, as an administrator would make them in Azure, pointed at the stage. */
export function deskEnvironment({ municipality, frontUrl, secureUrl, identityHeader, ...given }: Known) {
  const { ids } = municipality;
  const { dataDir, databaseUrl, migrations } = given;
  const identity = { IDENTITY_ENDPOINT: `${frontUrl}/msi/token`, IDENTITY_HEADER: identityHeader };
  // @azure/identity looks for the managed identity in the process's own environment.
  Object.assign(process.env, identity);
  return {
    ...identity,
    // Never "production": the stage is http on this machine, and its database may be the embedded one.
    NODE_ENV: 'development',
    PORT: new URL(frontUrl).port,
    DATA_DIR: dataDir,
    ...(databaseUrl && { DATABASE_URL: databaseUrl }),
    ANCHORS_URL: `${frontUrl}/storage/anchors`,
    ...(migrations && { MIGRATIONS_DIR: migrations }),
    TENANTS: `${ids.tenantA},${ids.tenantB}`,
    AZURE_CLIENT_ID: ids.managedIdentityClientId,
    API_CLIENT_ID: ids.apiClientId,
    REMOVAL_CLIENT_ID: ids.removalClientId,
    AUTHORITY_HOST: secureUrl,
    GRAPH_URL: secureUrl,
    BOT_CLIENT_ID: ids.botClientId,
    BOT_TENANT_ID: ids.tenantA,
    BOT_SERVICE_URL: `${frontUrl}/connector/`,
    TEAMS_APP_ID: ids.teamsAppId,
    TEAMS_CATALOG_APP_ID: [ids.tenantA, ids.tenantB].map((id) => `${id}=${catalogAppId(ids, id)}`).join(','),
    DESK_URL: frontUrl,
    OFFICE_JS_URL: `${officeOrigin(frontUrl)}/stage/office.js`,
  };
}
