import { CloudAdapter, type Connections } from '@microsoft/agents-hosting';
import type { Settings } from '../environment.ts';
import { outboundHosts } from './outbound.ts';

/**
 * The bot library, with every lock on: tokens of our own bot registration only, their issuer checked (off by default),
 * the address an activity names compared with the one its token names and with the hosts we know. It only listens: what
 * the bot says goes out by our own connector, so it is given no token to send.
 */
export const openAdapter = (settings: Settings): CloudAdapter => {
  const { bot, authorityHost } = settings;
  const adapter = new CloudAdapter(
    {
      clientId: bot.clientId,
      tenantId: bot.tenantId,
      authorityEndpoint: `${authorityHost}/${bot.tenantId}`,
      issuers: ['https://api.botframework.com', `${authorityHost}/${bot.tenantId}/v2.0`],
      validateIssuer: true,
    },
    undefined,
    undefined,
    { validateServiceUrl: true, emitStackTrace: false },
    outboundHosts(settings),
  );
  adapter.connectionManager = withoutTokens();
  adapter.onTurnError = (_context, error) => Promise.reject(error);
  return adapter;
};

const withoutTokens = (): Connections => {
  const none = () => Promise.resolve('');
  const provider = {
    getAccessToken: none,
    getAgenticApplicationToken: none,
    getAgenticInstanceToken: none,
    getAgenticUserToken: none,
    acquireTokenOnBehalfOf: none,
  };
  return {
    getConnection: () => provider,
    getDefaultConnection: () => provider,
    getTokenProvider: () => provider,
    getTokenProviderFromActivity: () => provider,
    getDefaultConnectionConfiguration: () => ({}),
  };
};
