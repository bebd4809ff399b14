import {
  calculateJwkThumbprint,
  exportJWK,
  generateKeyPair,
  type JSONWebKeySet,
  type JWTPayload,
  jwtVerify,
  SignJWT,
  UnsecuredJWT,
} from 'jose';

export type Keys = {
  published: JSONWebKeySet;
  sign(claims: JWTPayload): Promise<string>;
  /** Claims the published key's id, but another key signed. */
  signWithOtherKey(claims: JWTPayload): Promise<string>;
  unsigned(claims: JWTPayload): string;
  /** The claims of a token the published key signed; throws for any other. Looks at no claim but exp and nbf. */
  verify(token: string, now: Date): Promise<JWTPayload>;
};

/** New RSA keys for one life of the stage. */
export const makeKeys = async (): Promise<Keys> => {
  const [own, other] = await Promise.all([generateKeyPair('RS256'), generateKeyPair('RS256')]);
  const jwk = await exportJWK(own.publicKey);
  const kid = await calculateJwkThumbprint(jwk);
  const signBy = (claims: JWTPayload, key: CryptoKey) =>
    new SignJWT(claims).setProtectedHeader({ typ: 'JWT', alg: 'RS256', kid }).sign(key);
  return {
    published: { keys: [{ ...jwk, kid, use: 'sig', alg: 'RS256' }] },
    sign: (claims) => signBy(claims, own.privateKey),
    signWithOtherKey: (claims) => signBy(claims, other.privateKey),
    unsigned: (claims) => new UnsecuredJWT(claims).encode(),
    verify: async (token, now) =>
      (await jwtVerify(token, own.publicKey, { algorithms: ['RS256'], currentDate: now })).payload,
  };
};
