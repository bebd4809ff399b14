import {
  ClientAssertionCredential,
  ClientSecretCredential,
  ManagedIdentityCredential,
  OnBehalfOfCredential,
  type TokenCredential,
} from '@azure/identity';
import type { Settings } from '../environment.ts';
import { within } from '../microsoft/within.ts';

/** Tokens of our Entra app. Each call answers within seconds or fails; tokens are kept until shortly before they end. */
export type Credentials = {
  /** For Graph, as the app itself, in a municipality's tenant. */
  readonly graph: (tenantId: string) => Promise<string>;
  /** For Graph, as the app that ends memberships. Fails where the settings name none. */
  readonly removal: (tenantId: string) => Promise<string>;
  /** For Graph, on behalf of the person whose token for our API this is; `shared`: for mailboxes the person shares. */
  readonly graphFor: (tenantId: string, userToken: string, shared: boolean) => Promise<string>;
  /** For the Bot Connector; a single-tenant bot gets it in its own tenant. */
  readonly bot: () => Promise<string>;
};

const graphScope = 'https://graph.microsoft.com/.default';
// Asked for one by one: a tenant that has not granted the second can still read people's own mail.
const mailScope = 'https://graph.microsoft.com/Mail.Read';
const sharedMailScope = 'https://graph.microsoft.com/Mail.Read.Shared';
const botScope = 'https://api.botframework.com/.default';
const exchangeScope = 'api://AzureADTokenExchange/.default';
const timeoutMs = 8000;

/**
 * With a secret the app proves itself by it; without one the managed identity vouches for it (workload identity
 * federation), so that no secret needs keeping. Both work in every tenant that has consented to the app.
 */
export const entraCredentials = (settings: Settings): Credentials => {
  const { api, bot, removal, authorityHost, identityClientId } = settings;
  const common = {
    authorityHost,
    // Any other authority is one the discovery service of Entra does not know.
    disableInstanceDiscovery: authorityHost !== 'https://login.microsoftonline.com',
    retryOptions: { maxRetries: 1, maxRetryDelayInMs: 1000 },
  };
  const identity = new ManagedIdentityCredential(identityClientId ? { clientId: identityClientId } : {});
  const getAssertion = async () => (await identity.getToken(exchangeScope)).token;
  const appIn = (tenantId: string, clientId: string, secret: string | undefined): TokenCredential =>
    secret
      ? new ClientSecretCredential(tenantId, clientId, secret, common)
      : new ClientAssertionCredential(tenantId, clientId, getAssertion, common);
  const apps = new Map<string, TokenCredential>();
  const appOf = (tenantId: string, { clientId, secret }: typeof api): TokenCredential => {
    const key = `${tenantId} ${clientId}`;
    const known = apps.get(key) ?? appIn(tenantId, clientId, secret);
    apps.set(key, known);
    return known;
  };
  const botCredential = appIn(bot.tenantId, bot.clientId, bot.secret);
  return {
    graph: (tenantId) => tokenOf(appOf(tenantId, api), graphScope),
    removal: async (tenantId) => {
      if (!removal) throw new Error('the settings name no app that ends memberships');
      return tokenOf(appOf(tenantId, removal), graphScope);
    },
    graphFor: (tenantId, userAssertionToken, shared) => {
      const asked = { ...common, tenantId, clientId: api.clientId, userAssertionToken };
      const credential = api.secret
        ? new OnBehalfOfCredential({ ...asked, clientSecret: api.secret })
        : new OnBehalfOfCredential({ ...asked, getAssertion });
      return tokenOf(credential, shared ? sharedMailScope : mailScope);
    },
    bot: () => tokenOf(botCredential, botScope),
  };
};

const tokenOf = async (credential: TokenCredential, scope: string): Promise<string> => {
  const got = await within(timeoutMs, () => credential.getToken(scope));
  if (!got) throw new Error('no token');
  return got.token;
};
