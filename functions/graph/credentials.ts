import type { Settings } from '../environment.ts';
import type { Credentials } from './entra-credentials.ts';

/** Reads Microsoft's identity library when a token is first needed: a start that only takes a report does not wait for it. */
export const openCredentials = (settings: Settings): Credentials => {
  let opened: Promise<Credentials> | undefined;
  const credentials = (): Promise<Credentials> => {
    opened ??= import('./entra-credentials.ts').then(({ entraCredentials }) => entraCredentials(settings));
    return opened;
  };
  return {
    graph: async (tenantId) => (await credentials()).graph(tenantId),
    removal: async (tenantId) => (await credentials()).removal(tenantId),
    graphFor: async (tenantId, userToken, shared) => (await credentials()).graphFor(tenantId, userToken, shared),
    bot: async () => (await credentials()).bot(),
  };
};
