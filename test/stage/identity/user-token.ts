import type { JWTPayload } from 'jose';
import { rolesOf } from '../municipality/municipality.ts';
import type { Person } from '../municipality/person.ts';
import type { FaultyToken } from './faulty-token.ts';
import { type Identity, issuerOf, secondsOf } from './identity.ts';

const graphAppId = '00000003-0000-0000-c000-000000000000';

/**
 * The access token Entra (v2) gives the add-in for our own API: valid for one hour of the stage's clock.
 * Refuses people who cannot sign in (left, or a shared mailbox) by throwing.
 */
export const issueUserToken = async (identity: Identity, person: Person, as?: FaultyToken): Promise<string> => {
  if (!person.accountEnabled) throw new Error('AADSTS50057: The user account is disabled.');
  const claims = userClaims(identity, person);
  switch (as) {
    case undefined:
      return identity.keys.sign(claims);
    case 'expired':
      return identity.keys.sign({ ...claims, ...validFrom(identity, -3 * 3600) });
    case 'wrong-audience':
      return identity.keys.sign({ ...claims, aud: graphAppId });
    case 'wrong-issuer':
      return identity.keys.sign({ ...claims, iss: `https://login.example.net/${person.tenantId}/v2.0` });
    case 'wrong-tenant':
      return identity.keys.sign(fromUnservedTenant(identity, claims));
    case 'app-only':
      return identity.keys.sign(appOnly(identity, claims));
    case 'id-token':
      return identity.keys.sign(idToken(claims));
    case 'unsigned':
      return identity.keys.unsigned(claims);
    case 'other-key':
      return identity.keys.signWithOtherKey(claims);
  }
};

const userClaims = (identity: Identity, person: Person): JWTPayload => {
  const { municipality } = identity;
  const challenge = identity.challenges.of(person.id);
  const roles = rolesOf(municipality, person);
  return {
    aud: municipality.ids.apiClientId,
    iss: issuerOf(identity, person.tenantId),
    ...validFrom(identity, 0),
    azp: municipality.ids.apiClientId,
    azpacr: '0',
    ...(challenge?.met ? { acrs: [challenge.id] } : {}),
    name: person.displayName,
    oid: person.id,
    preferred_username: person.userType === 'Guest' ? person.mail : person.upn,
    ...(roles.length > 0 ? { roles } : {}),
    scp: 'access_as_user',
    sub: person.id.replaceAll('-', ''),
    tid: person.tenantId,
    ...(person.userType === 'Guest' ? { idp: 'live.com', acct: 1 } : {}),
    ver: '2.0',
  };
};

const validFrom = (identity: Identity, shiftSeconds: number) => {
  const iat = secondsOf(identity.clock()) + shiftSeconds;
  return { iat, nbf: iat, exp: iat + 3600 };
};

const fromUnservedTenant = (identity: Identity, claims: JWTPayload): JWTPayload => {
  const tid = identity.municipality.ids.unservedTenant;
  return { ...claims, tid, iss: issuerOf(identity, tid) };
};

/** The daemon of a thief: the right audience and a role, but no user. */
const appOnly = (
  identity: Identity,
  { scp: _, name: __, preferred_username: ___, ...claims }: JWTPayload,
): JWTPayload => ({
  ...claims,
  azpacr: '1',
  idtyp: 'app',
  oid: identity.municipality.ids.managedIdentityClientId,
  sub: identity.municipality.ids.managedIdentityClientId,
  roles: ['Gdpr.Team'],
});

/** Has our audience and the roles, because one app registration is both client and API; only `scp` tells it apart. */
const idToken = ({ scp: _, azp: __, azpacr: ___, ...claims }: JWTPayload): JWTPayload => ({
  ...claims,
  nonce: 'stage',
});
