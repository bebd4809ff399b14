import { jsonAnswer, type StageAnswer } from '../answer.ts';
import { issueManagedIdentityToken, resourceOf } from './app-token.ts';
import { type Identity, renewAfterSeconds, secondsOf } from './identity.ts';

/**
 * The token endpoint App Service and Functions put beside an app (IDENTITY_ENDPOINT): GET with api-version, resource
 * and the secret header. `expires_on` is in real time, because @azure/identity renews by it.
 */
export const answerManagedIdentity = async (
  identity: Identity,
  url: URL,
  secretHeader: string | undefined,
): Promise<StageAnswer> => {
  const no = (message: string) => jsonAnswer(400, { statusCode: 400, message });
  const { managedIdentityClientId, migrationIdentityClientId } = identity.municipality.ids;
  if (secretHeader !== identity.identityHeader)
    return jsonAnswer(401, { statusCode: 401, message: 'Bad x-identity-header' });
  if (url.searchParams.get('api-version') !== '2019-08-01') return no('Unsupported api-version');
  // The app has user-assigned identities only, and App Service does not guess it.
  const clientId = url.searchParams.get('client_id');
  if (clientId === null) return no('No User Assigned or Delegated Managed Identity found');
  if (![managedIdentityClientId, migrationIdentityClientId].includes(clientId))
    return no('No User Assigned Managed Identity found for specified ClientId');
  const resource = resourceOf(url.searchParams.get('resource') ?? '');
  if (!resource) return no('The requested resource is not known in the tenant');
  return jsonAnswer(200, {
    access_token: await issueManagedIdentityToken(identity, resource, clientId),
    expires_on: String(secondsOf(new Date()) + renewAfterSeconds),
    resource,
    token_type: 'Bearer',
    client_id: clientId,
  });
};
