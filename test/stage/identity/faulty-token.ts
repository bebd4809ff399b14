/** The ways a token can be wrong that POST /stage/token makes on request. */
export const faultyTokens = [
  'expired',
  'wrong-audience',
  'wrong-issuer',
  'wrong-tenant',
  'app-only',
  'id-token',
  'unsigned',
  'other-key',
] as const;

export type FaultyToken = (typeof faultyTokens)[number];
