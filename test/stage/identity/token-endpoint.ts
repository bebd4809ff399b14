import type { JWTPayload } from 'jose';
import { jsonAnswer, type StageAnswer } from '../answer.ts';
import { issueAppToken, issueDelegatedToken, resourceOf, resources } from './app-token.ts';
import { challengeWords } from './challenges.ts';
import { type Identity, issuerOf, renewAfterSeconds } from './identity.ts';

const jwtBearer = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/** A no of the token endpoint, with Entra's own numbers: they are what a log of the real thing would show. */
class EntraRefusal extends Error {
  readonly status: number;
  readonly error: string;
  readonly claims: string | undefined;
  constructor(status: number, error: string, message: string, claims?: string) {
    super(message);
    this.status = status;
    this.error = error;
    this.claims = claims;
  }
}

/** POST /{tid}/oauth2/v2.0/token: client credentials, and on behalf of a user. */
export const answerTokenRequest = async (identity: Identity, tenantId: string, body: string): Promise<StageAnswer> => {
  try {
    return jsonAnswer(200, await granted(identity, tenantId, new URLSearchParams(body)));
  } catch (no) {
    if (!(no instanceof EntraRefusal)) throw no;
    const codes = [Number(/AADSTS(\d+)/.exec(no.message)?.[1] ?? 0)];
    const { error, message, claims } = no;
    return jsonAnswer(no.status, { error, error_description: message, error_codes: codes, ...(claims && { claims }) });
  }
};

const granted = async (identity: Identity, tenantId: string, form: URLSearchParams) => {
  if (!identity.municipality.tenants.has(tenantId))
    throw new EntraRefusal(400, 'invalid_request', `AADSTS90002: Tenant '${tenantId}' not found.`);
  await authenticateClient(identity, form);
  const scopes = (form.get('scope') ?? '')
    .split(' ')
    .filter((scope) => !/^(openid|profile|offline_access|email)$/.test(scope));
  switch (form.get('grant_type')) {
    case 'client_credentials':
      return asApp(identity, tenantId, scopes, form.get('client_id') ?? '');
    case jwtBearer:
      return onBehalfOf(identity, tenantId, scopes, form);
    default:
      throw new EntraRefusal(
        400,
        'unsupported_grant_type',
        'AADSTS70003: The app requested an unsupported grant type.',
      );
  }
};

const asApp = async (identity: Identity, tenantId: string, scopes: string[], clientId: string) => {
  const [scope = ''] = scopes;
  const resource = knownResource(scope);
  if (scopes.length !== 1 || !scope.endsWith('/.default'))
    throw new EntraRefusal(
      400,
      'invalid_scope',
      `AADSTS1002012: The provided value for scope ${scope} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier.`,
    );
  return bearer(await issueAppToken(identity, tenantId, resource, clientId));
};

const onBehalfOf = async (identity: Identity, tenantId: string, scopes: string[], form: URLSearchParams) => {
  if (form.get('requested_token_use') !== 'on_behalf_of')
    throw new EntraRefusal(
      400,
      'invalid_request',
      "AADSTS900144: The request body must contain 'requested_token_use'.",
    );
  const user = await assertedUser(identity, tenantId, form.get('assertion') ?? '');
  if (scopes.length === 0 || scopes.some((scope) => knownResource(scope) !== resources.graph))
    throw new EntraRefusal(
      400,
      'invalid_scope',
      'AADSTS70011: The provided value for the input parameter scope is not valid.',
    );
  const token = await issueDelegatedToken(identity, tenantId, user);
  requireConsent(scopes, token);
  return bearer(token);
};

/** Only a token that a person got for our API may be exchanged, within its hour of the stage's clock. */
const assertedUser = async (identity: Identity, tenantId: string, assertion: string): Promise<JWTPayload> => {
  const no = (message: string) => new EntraRefusal(400, 'invalid_grant', message);
  const claims = await identity.keys.verify(assertion, identity.clock()).catch((cause: unknown) => {
    const expired = cause instanceof Error && 'code' in cause && cause.code === 'ERR_JWT_EXPIRED';
    throw no(
      expired
        ? 'AADSTS500133: Assertion is not within its valid time range.'
        : 'AADSTS50013: Assertion failed signature validation.',
    );
  });
  if (claims.aud !== identity.municipality.ids.apiClientId)
    throw no('AADSTS500131: Assertion audience does not match the Client app presenting the assertion.');
  if (claims.tid !== tenantId || claims.iss !== issuerOf(identity, tenantId))
    throw no('AADSTS50107: The requested federation realm object does not exist.');
  if (claims.scp !== 'access_as_user')
    throw no('AADSTS50027: JWT token is invalid or malformed: not an access token of a user.');
  requireDemanded(identity, claims);
  return claims;
};

/** Conditional Access wants the person: the claims say what for, and only a token got with them is taken. */
const requireDemanded = ({ challenges }: Identity, { oid, acrs }: JWTPayload): void => {
  const challenge = challenges.of(String(oid));
  if (!challenge || (Array.isArray(acrs) && acrs.includes(challenge.id))) return;
  throw new EntraRefusal(400, 'interaction_required', challengeWords[challenge.code], challenge.claims);
};

const requireConsent = (scopes: string[], token: string): void => {
  const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
  const consented = new Set(['.default', ...String(claims.scp).split(' ')]);
  const missing = scopes.find((scope) => !consented.has(scope.slice(resources.graph.length + 1)));
  if (missing)
    throw new EntraRefusal(
      400,
      'invalid_grant',
      `AADSTS65001: The user or administrator has not consented to use ${missing}.`,
    );
};

const authenticateClient = async (identity: Identity, form: URLSearchParams): Promise<void> => {
  const { apiClientId, removalClientId, managedIdentityClientId, tenantA } = identity.municipality.ids;
  const isForPeople = form.get('grant_type') === jwtBearer;
  const known = isForPeople ? [apiClientId] : [apiClientId, removalClientId];
  if (!known.includes(form.get('client_id') ?? ''))
    throw new EntraRefusal(
      400,
      'unauthorized_client',
      `AADSTS700016: Application with identifier '${form.get('client_id')}' was not found in the directory.`,
    );
  const secret = form.get('client_secret');
  if (secret !== null) {
    if (identity.clientSecret !== undefined && secret === identity.clientSecret) return;
    throw new EntraRefusal(401, 'invalid_client', 'AADSTS7000215: Invalid client secret provided.');
  }
  if (form.get('client_assertion_type') !== assertionType)
    throw new EntraRefusal(
      401,
      'invalid_client',
      "AADSTS7000218: The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
    );
  const claims = await identity.keys
    .verify(form.get('client_assertion') ?? '', identity.clock())
    .catch(() => undefined);
  const trusted =
    claims?.aud === resources.tokenExchange &&
    claims.sub === managedIdentityClientId &&
    claims.iss === issuerOf(identity, tenantA);
  if (!trusted)
    throw new EntraRefusal(
      401,
      'invalid_client',
      'AADSTS70021: No matching federated identity record found for presented assertion.',
    );
};

const knownResource = (scope: string) => {
  const resource = resourceOf(scope);
  if (resource) return resource;
  throw new EntraRefusal(
    400,
    'invalid_resource',
    `AADSTS500011: The resource principal named ${scope} was not found in the tenant.`,
  );
};

const bearer = (token: string) => ({
  token_type: 'Bearer',
  expires_in: renewAfterSeconds,
  ext_expires_in: renewAfterSeconds,
  access_token: token,
});
