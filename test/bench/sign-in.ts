import { createServer } from 'node:http';
import { makeKeys } from '#test/stage/identity/keys.ts';
import { addressOf } from './address-of.ts';

export const benchTenant = 'aaaaaaaa-0000-4000-8000-00000000000a';
export const benchClient = '00000000-0000-4000-8000-000000000001';

export type SignIn = {
  readonly authorityHost: string;
  /** Access tokens of that many employees with these roles, good for an hour. */
  readonly tokens: (people: number, roles?: readonly string[]) => Promise<string[]>;
  /** One of the person with this object id. */
  readonly tokenFor: (personId: string) => Promise<string>;
  readonly close: () => void;
};

/** An issuer on loopback: publishes its key where Entra publishes it, and signs tokens as Entra's v2 endpoint does. */
export const openSignIn = async (): Promise<SignIn> => {
  const keys = await makeKeys();
  const server = createServer((_request, response) =>
    response.setHeader('content-type', 'application/json').end(JSON.stringify(keys.published)),
  );
  const authorityHost = await addressOf(server);
  const tokenOf = (person: number, roles: readonly string[]) =>
    tokenWith(`00000000-0000-4000-9000-${String(person).padStart(12, '0')}`, `medarbejder${person}`, roles);
  const tokenWith = (oid: string, name: string, roles: readonly string[]) => {
    const iat = Math.floor(Date.now() / 1000);
    return keys.sign({
      aud: benchClient,
      iss: `${authorityHost}/${benchTenant}/v2.0`,
      iat,
      nbf: iat,
      exp: iat + 3600,
      azp: benchClient,
      name,
      oid,
      preferred_username: `${name}@eksempel-kommune.example`,
      scp: 'access_as_user',
      sub: oid,
      tid: benchTenant,
      ver: '2.0',
      ...(roles.length > 0 && { roles }),
    });
  };
  return {
    authorityHost,
    tokens: (people, roles = []) => Promise.all(Array.from({ length: people }, (_, person) => tokenOf(person, roles))),
    tokenFor: (personId) => tokenWith(personId, 'leder', []),
    close: () => server.close().closeAllConnections(),
  };
};
