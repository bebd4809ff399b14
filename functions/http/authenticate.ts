import { createRemoteJWKSet, customFetch, decodeJwt, errors, type FetchImplementation, jwtVerify } from 'jose';
import { z } from 'zod';
import type { Caller } from '#shared/people/caller.ts';
import { isRole } from '#shared/people/roles.ts';
import { Refusal } from '#shared/refusals/refusal.ts';
import { languageOf } from '#shared/text/language.ts';
import { foreign } from '#shared/text/written.ts';
import type { Settings } from '../environment.ts';
import { verifyOnce } from './verify-once.ts';

const claims = z.object({
  tid: z.uuid(),
  oid: z.uuid(),
  ver: z.literal('2.0'),
  scp: z.string().refine((scopes) => scopes.split(' ').includes('access_as_user')),
  roles: z.array(z.string()).default([]),
  // Guests choose their own names.
  name: foreign(200).default(''),
  preferred_username: foreign(320).default(''),
  // Microsoft identity platform, access token claims: who was signed in elsewhere, and, where the tenant adds it, what the
  // account is (1: a guest).
  idp: z.string().max(500).optional(),
  acct: z.union([z.int(), z.string()]).optional(),
});

const fetchKeys: FetchImplementation = (url, options) =>
  fetch(url, options).catch(() => {
    throw new Refusal('sign-in-unavailable');
  });

// Microsoft identity platform, "Access tokens": keys are refreshed every 24 hours; a token signed with an unknown key has
// them fetched at once. So an outage of the key server locks out no one who is signed in already.
const keysAre = { timeoutDuration: 5000, cacheMaxAge: 24 * 3_600_000, [customFetch]: fetchKeys };

const bearer = (header: string | null): string => {
  const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]*)$/i.exec(header ?? '')?.[1];
  if (!token) throw new Refusal('not-signed-in');
  return token;
};

const tenantIn = (token: string): string => {
  try {
    return z.uuid().parse(decodeJwt(token).tid).toLowerCase();
  } catch {
    throw new Refusal('not-signed-in');
  }
};

export type Authenticated = { readonly caller: Caller; readonly token: string };

/**
 * Checks an access token for our own API: signed by the tenant's keys (RS256), v2 issuer, our audience, in time by the
 * desk's clock, delegated with `access_as_user`, from a tenant that is served. App-only tokens and id tokens are refused.
 * Claims as documented by Microsoft's identity platform (access token claims reference).
 * @throws Refusal `not-signed-in`; `sign-in-unavailable` when the keys cannot be fetched
 */
export const authenticator = (settings: Settings, now: () => Date) => {
  const verifierOf = new Map(
    settings.tenants.map((tenant) => {
      const keys = createRemoteJWKSet(new URL(`${settings.authorityHost}/${tenant}/discovery/v2.0/keys`), keysAre);
      const verify = async (token: string) => {
        const { payload } = await jwtVerify(token, keys, {
          algorithms: ['RS256'],
          issuer: `${settings.authorityHost}/${tenant}/v2.0`,
          audience: settings.api.clientId,
          requiredClaims: ['exp', 'iat', 'tid', 'oid'],
          currentDate: now(),
          clockTolerance: 60,
        });
        return payload;
      };
      return [tenant, verifyOnce(verify, now)];
    }),
  );
  return async (authorization: string | null, acceptLanguage: string | null): Promise<Authenticated> => {
    const token = bearer(authorization);
    const tenant = tenantIn(token);
    const verify = verifierOf.get(tenant);
    if (!verify) throw new Refusal('not-signed-in');
    try {
      const { tid, oid, roles, name, preferred_username, idp, acct } = claims.parse(await verify(token));
      const caller = {
        tenantId: tid.toLowerCase(),
        personId: oid.toLowerCase(),
        name: name || preferred_username,
        userName: preferred_username,
        roles: roles.filter(isRole),
        language: languageOf(acceptLanguage),
        guest: String(acct) === '1' || (idp !== undefined && !idp.includes(tid)),
      };
      return { caller, token };
    } catch (error) {
      throw isOutage(error) ? new Refusal('sign-in-unavailable') : new Refusal('not-signed-in');
    }
  };
};

/** The keys could not be fetched; says nothing about the token. */
const isOutage = (error: unknown): boolean =>
  error instanceof Refusal ||
  error instanceof errors.JWKSTimeout ||
  error instanceof errors.JWKSInvalid ||
  (error instanceof errors.JOSEError && error.code === 'ERR_JOSE_GENERIC');
