import type { JWTPayload } from 'jose';
import type { Identity } from './identity.ts';

/** A token the pretended service does not take: 401 for a bad one, 403 for one that may not do this. */
export class TokenRefusal extends Error {
  readonly status: 401 | 403;
  constructor(status: 401 | 403, message: string) {
    super(message);
    this.status = status;
  }
}

export type CheckedToken = {
  kind: 'app' | 'delegated';
  tenantId: string;
  clientId: string;
  /** The person of a delegated token, the service principal of an app-only one. */
  objectId: string;
  /** `roles` of an app-only token, `scp` of a delegated one. */
  permissions: ReadonlySet<string>;
};

/** Any one permission of the list for the token's kind is enough; an empty list lets no such token pass. */
export type Permissions = { app: readonly string[]; delegated: readonly string[] };

export type TokenCheck = (
  header: string | undefined,
  wanted: { audience: string; permissions?: Permissions },
) => Promise<CheckedToken>;

/** Checks the Authorization header of a call to Graph or to the Bot Connector as they do. Throws TokenRefusal. */
export const checkToken =
  (identity: Identity): TokenCheck =>
  async (header, { audience, permissions }) => {
    const claims = await verified(identity, header);
    if (claims.aud !== audience) throw new TokenRefusal(401, 'Access token validation failure. Invalid audience.');
    const token = parse(claims);
    if (!identity.municipality.tenants.has(token.tenantId)) throw new TokenRefusal(401, 'Invalid tenant.');
    if (permissions) requireOneOf(token, permissions);
    return token;
  };

export const requireOneOf = (token: CheckedToken, permissions: Permissions): void => {
  const enough = permissions[token.kind];
  if (enough.some((permission) => token.permissions.has(permission))) return;
  throw new TokenRefusal(
    403,
    `Insufficient privileges to complete the operation: one of [${enough.join(', ')}] is needed as ${token.kind} permission.`,
  );
};

const verified = async (identity: Identity, header: string | undefined): Promise<JWTPayload> => {
  const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(header ?? '')?.[1];
  if (!token) throw new TokenRefusal(401, 'Access token is empty or malformed.');
  return identity.keys.verify(token, identity.clock()).catch((cause: unknown) => {
    throw new TokenRefusal(401, `Access token validation failure. ${cause instanceof Error ? cause.message : ''}`);
  });
};

const parse = (claims: JWTPayload): CheckedToken => {
  const text = (name: string) => {
    const value = claims[name];
    if (typeof value !== 'string') throw new TokenRefusal(401, `Access token has no ${name}.`);
    return value;
  };
  const delegated = typeof claims.scp === 'string';
  const roles = Array.isArray(claims.roles) ? claims.roles.map(String) : [];
  return {
    kind: delegated ? 'delegated' : 'app',
    tenantId: text('tid'),
    clientId: text('appid'),
    objectId: text('oid'),
    permissions: new Set(delegated ? text('scp').split(' ') : roles),
  };
};
