/**
 * What Conditional Access demands of the person a call is made for, as Entra said it: JSON for the next token. From the
 * identity library it comes as `claims` of an error in the chain of causes; from Graph itself in the challenge of a 401, in
 * base64 (Microsoft Learn, "Claims challenges, claims requests and client capabilities"). Undefined where nothing is.
 */
export const demandedClaims = (error: unknown): string | undefined => {
  if (!(error instanceof Error)) return undefined;
  const claims = 'claims' in error && typeof error.claims === 'string' ? error.claims : '';
  return claims || inChallenge(error) || demandedClaims(error.cause);
};

const inChallenge = (error: Error): string | undefined => {
  const headers = 'headers' in error && error.headers instanceof Headers ? error.headers : undefined;
  const encoded = /\bclaims="([\w+/=-]+)"/.exec(headers?.get('www-authenticate') ?? '')?.[1];
  return encoded && Buffer.from(encoded, 'base64').toString();
};
