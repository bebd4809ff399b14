import type { Settings } from '../settings.ts';

/** Tokens of our Entra app. Each call answers within seconds or fails; tokens are kept until shortly before they end. */
export type Credentials = {
  /** For Graph, as the app itself, in a municipality's tenant. */
  readonly graph: (tenantId: string) => Promise<string>;
  /** For Graph, on behalf of the person whose token for our API this is; `shared`: for mailboxes the person shares. */
  readonly graphFor: (tenantId: string, userToken: string, shared: boolean) => Promise<string>;
  /** For the Bot Connector; a single-tenant bot gets it in its own tenant. */
  readonly bot: () => Promise<string>;
};

/** Reads Microsoft's identity library when a token is first needed: a start that only takes a report does not wait for it. */
export const openCredentials = (settings: Settings): Credentials => {
  let opened: Promise<Credentials> | undefined;
  const credentials = (): Promise<Credentials> => {
    opened ??= import('./entra-credentials.ts').then(({ entraCredentials }) => entraCredentials(settings));
    return opened;
  };
  return {
    graph: async (tenantId) => (await credentials()).graph(tenantId),
    graphFor: async (tenantId, userToken, shared) => (await credentials()).graphFor(tenantId, userToken, shared),
    bot: async () => (await credentials()).bot(),
  };
};
