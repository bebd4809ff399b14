import type { JWTPayload } from 'jose';
import { tenantOf } from '../municipality/municipality.ts';
import { type Identity, issuerOf, validThroughMovedClock } from './identity.ts';

export const resources = {
  graph: 'https://graph.microsoft.com',
  botConnector: 'https://api.botframework.com',
  tokenExchange: 'api://AzureADTokenExchange',
  database: 'https://ossrdbms-aad.database.windows.net',
  storage: 'https://storage.azure.com',
} as const;

export type Resource = (typeof resources)[keyof typeof resources];

/** The known resource a scope such as `https://graph.microsoft.com/.default` belongs to. */
export const resourceOf = (scope: string): Resource | undefined =>
  Object.values(resources).find((resource) => scope === resource || scope.startsWith(`${resource}/`));

/** A token of one of our apps itself, nobody signed in. Graph's has the granted application permissions as `roles`. */
export const issueAppToken = (
  identity: Identity,
  tenantId: string,
  resource: Resource,
  clientId = identity.municipality.ids.apiClientId,
): Promise<string> => {
  const { servicePrincipalId, removalPrincipalId } = tenantOf(identity.municipality, tenantId);
  const isRemoval = clientId === identity.municipality.ids.removalClientId;
  const principal = isRemoval ? removalPrincipalId : servicePrincipalId;
  const roles = isRemoval ? identity.granted.removal : identity.granted.application;
  return identity.keys.sign({
    ...appClaims(identity, tenantId, resource),
    appid: clientId,
    azp: clientId,
    oid: principal,
    sub: principal,
    ...(resource === resources.graph ? { roles } : {}),
  });
};

/** A token of a managed identity. It holds no permissions on Graph: its one right is to vouch for our app. */
export const issueManagedIdentityToken = (
  identity: Identity,
  resource: Resource,
  clientId: string,
): Promise<string> => {
  const { tenantA } = identity.municipality.ids;
  return identity.keys.sign({
    ...appClaims(identity, tenantA, resource),
    iss: issuerOf(identity, tenantA),
    appid: clientId,
    azp: clientId,
    oid: clientId,
    sub: clientId,
  });
};

/** A Graph token on behalf of the person whose token the app showed. */
export const issueDelegatedToken = (identity: Identity, tenantId: string, user: JWTPayload): Promise<string> =>
  identity.keys.sign({
    ...appClaims(identity, tenantId, resources.graph),
    idtyp: 'user',
    appid: identity.municipality.ids.apiClientId,
    oid: user.oid,
    name: user.name,
    upn: user.preferred_username,
    scp: identity.granted.delegated.join(' '),
  });

/** As of v1 tokens, which is what Graph and the Bot Connector get from Entra. */
const appClaims = (identity: Identity, tenantId: string, resource: Resource): JWTPayload => ({
  aud: resource,
  iss: `https://sts.windows.net/${tenantId}/`,
  ...validThroughMovedClock(identity.clock()),
  idtyp: 'app',
  tid: tenantId,
  ver: '1.0',
});
