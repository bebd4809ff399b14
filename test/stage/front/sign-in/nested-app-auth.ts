import { type StagePerson, stageApi } from '../stage-api.ts';

type TokenParams = { clientId?: string; scope?: string; authority?: string; claims?: string };
type Request = { messageType: string; method: string; requestId: string; tokenParams?: TokenParams };

/**
 * Answers one request of Nested App Authentication as Teams and Outlook do: the frame signs in for the page inside it,
 * as the person the frame is shown to, where authority, scope and client are ones that Entra and the broker accept. Takes
 * and gives JSON text; undefined for what is no such request, and where the tenant's switch says that the host does not answer.
 */
export async function answerNestedAppAuth(text: string, person: StagePerson): Promise<string | undefined> {
  const request: Request = JSON.parse(text);
  if (request.messageType !== 'NestedAppAuthRequest') return undefined;
  const { naa } = await stageApi.switches();
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
      if (naa === 'silent') return undefined;
      return answer(await tokenFor(person, request));
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

async function tokenFor(person: StagePerson, { method, tokenParams = {} }: Request) {
  const { clientId = '', scope = '', authority, claims } = tokenParams;
  const got = await stageApi.signInNested({
    person: person.id,
    interactive: method === 'GetTokenPopup',
    clientId,
    scope,
    ...(authority && { authority }),
    ...(claims && { claims }),
  });
  if ('no' in got) return { success: false, error: got.no };
  const { exp, iat } = JSON.parse(
    atob((got.accessToken.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/')),
  );
  const token = {
    access_token: got.accessToken,
    id_token: got.idToken,
    expires_in: exp - iat,
    scope,
    properties: null,
  };
  return { success: true, account: accountOf(person, authority), token };
}
