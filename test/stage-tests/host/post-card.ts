type Env = Record<string, string | undefined>;

const channel = '19:gdpr-vagten@thread.tacv2';

/** Posts a card as the bot: managed identity, federated assertion, token, Bot Connector. Answers the connector's status. */
export async function postCard(env: Env, card: unknown): Promise<number> {
  const token = await botToken(env);
  const activity = {
    type: 'message',
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
  };
  const response = await fetch(`${env.BOT_SERVICE_URL}v3/conversations`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ isGroup: true, channelData: { channel: { id: channel } }, activity }),
  });
  return response.status;
}

async function botToken(env: Env): Promise<string> {
  const asked = `api-version=2019-08-01&resource=api://AzureADTokenExchange&client_id=${env.AZURE_CLIENT_ID}`;
  const identity = await fetch(`${env.IDENTITY_ENDPOINT}?${asked}`, {
    headers: { 'x-identity-header': env.IDENTITY_HEADER ?? '' },
  });
  const response = await fetch(`${env.AUTHORITY_HOST}/${env.BOT_TENANT_ID}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: env.BOT_CLIENT_ID ?? '',
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: (await identity.json()).access_token,
      scope: 'https://api.botframework.com/.default',
    }),
  });
  return (await response.json()).access_token;
}
