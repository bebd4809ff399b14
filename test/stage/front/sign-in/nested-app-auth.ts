import { type StagePerson, stageApi } from '../stage-api.ts';

type Request = {
  messageType: string;
  method: string;
  requestId: string;
  tokenParams?: { scope?: string; authority?: string };
};

/**
 * Answers one request of Nested App Authentication as Teams and Outlook do: the frame signs in for the page inside it,
 * as the person the frame is shown to. Takes and gives JSON text; undefined for what is no such request.
 */
export async function answerNestedAppAuth(text: string, person: StagePerson): Promise<string | undefined> {
  const request: Request = JSON.parse(text);
  if (request.messageType !== 'NestedAppAuthRequest') return undefined;
  const answer = (more: object) =>
    JSON.stringify({ messageType: 'NestedAppAuthResponse', requestId: request.requestId, ...more });
  const account = accountOf(person, request.tokenParams?.authority);
  switch (request.method) {
    case 'GetInitContext': {
      const { homeAccountId, environment, tenantId } = account;
      const initContext = {
        sdkName: 'GDPR Desk stage',
        sdkVersion: '1',
        capabilities: {},
        accountContext: { homeAccountId, environment, tenantId },
      };
      return answer({ success: true, initContext });
    }
    case 'GetToken':
    case 'GetTokenPopup':
      try {
        return answer({ success: true, account, token: await tokenFor(person, request.tokenParams?.scope ?? '') });
      } catch (error) {
        const description = error instanceof Error ? error.message : String(error);
        return answer({
          success: false,
          error: { status: 'USER_INTERACTION_REQUIRED', code: 'interaction_required', description },
        });
      }
    default:
      return answer({ success: false, error: { status: 'DISABLED', description: `${request.method} is not known` } });
  }
}

function accountOf({ id, tenant, upn, name }: StagePerson, authority: string | undefined) {
  return {
    homeAccountId: `${id}.${tenant}`,
    environment: authority ? new URL(authority).host : 'login.microsoftonline.com',
    tenantId: tenant,
    username: upn,
    localAccountId: id,
    name,
  };
}

async function tokenFor({ id }: StagePerson, scope: string) {
  const [{ accessToken }, idToken] = await Promise.all([stageApi.token(id), stageApi.token(id, 'id-token')]);
  const { exp, iat } = JSON.parse(atob((accessToken.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/')));
  return { access_token: accessToken, id_token: idToken.accessToken, expires_in: exp - iat, scope, properties: null };
}
