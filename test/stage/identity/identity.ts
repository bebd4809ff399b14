import type { Municipality } from '../municipality/municipality.ts';
import type { Challenges } from './challenges.ts';
import type { Granted } from './granted-permissions.ts';
import type { Keys } from './keys.ts';

/** What the parts of the issuer share. */
export type Identity = {
  municipality: Municipality;
  keys: Keys;
  /** The bot service's own, not Entra's. */
  botKeys: Keys;
  granted: Granted;
  challenges: Challenges;
  /** The stage's clock: `iat`, `nbf` and `exp` of every token follow it. */
  clock: () => Date;
  /** AUTHORITY_HOST, known once the https port is open. Without a slash at the end. */
  authorityHost: () => string;
  /** API_CLIENT_SECRET, if our app has one; without it only the federated assertion is taken. */
  clientSecret: string | undefined;
  /** What callers of the managed identity endpoint must send (IDENTITY_HEADER). */
  identityHeader: string;
};

export const issuerOf = (identity: Identity, tenantId: string): string =>
  `${identity.authorityHost()}/${tenantId}/v2.0`;

export const secondsOf = (instant: Date): number => Math.floor(instant.getTime() / 1000);

/**
 * Validity of tokens that a library keeps: @azure/identity and MSAL renew by real time (`expires_in`), while the stage's
 * clock may have moved by weeks in between. So they are valid for ten years either side of the stage's now, and
 * `expires_in` alone says when to fetch a new one.
 */
export const validThroughMovedClock = (now: Date) => {
  const years = 10 * 365 * 24 * 3600;
  return { iat: secondsOf(now), nbf: secondsOf(now) - years, exp: secondsOf(now) + years };
};

/** Real seconds after which a library should fetch an app's token anew. */
export const renewAfterSeconds = 3600;
