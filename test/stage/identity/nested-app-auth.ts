import type { Person } from '../municipality/person.ts';
import type { Switches } from '../tenant/switches.ts';
import { challengeWords } from './challenges.ts';
import type { Identity } from './identity.ts';
import { registrationOf } from './registration.ts';
import { issueUserToken } from './user-token.ts';

/** What MSAL asks the bridge for; `interactive` is its popup. */
export type NestedRequest = {
  interactive: boolean;
  clientId: string;
  authority?: string | undefined;
  scope: string;
  claims?: string | undefined;
};

/** The bridge's status and Entra's words, as MSAL reads them. */
export type NestedNo = { status: string; code: string; description: string };
export type NestedAnswer = { accessToken: string; idToken: string } | { no: NestedNo };

const oidcScopes = new Set(['openid', 'profile', 'offline_access', 'email']);
const no = (status: string, code: string, description: string): { no: NestedNo } => ({
  no: { status, code, description },
});
const never = (words: string) => no('PERSISTENT_ERROR', /AADSTS\d+/.exec(words)?.[0] ?? 'invalid_request', words);
const askPerson = (words: string) => no('USER_INTERACTION_REQUIRED', 'interaction_required', words);

/** Answers as the broker of Teams or Outlook does for a nested app: what Entra or the broker would refuse is refused. */
export const answerNestedRequest = async (
  identity: Identity,
  switches: Switches,
  person: Person,
  request: NestedRequest,
): Promise<NestedAnswer> => {
  const refused =
    brokenBridge(switches) ??
    wrongAuthority(person, request) ??
    wrongScope(identity, request) ??
    unconsented(identity, switches, request) ??
    challenged(identity, person, request);
  if (refused) return refused;
  const [accessToken, idToken] = await Promise.all([
    issueUserToken(identity, person),
    issueUserToken(identity, person, 'id-token'),
  ]);
  return { accessToken, idToken };
};

const brokenBridge = (switches: Switches) => {
  switch (switches.get('naa')) {
    case 'server-error':
      return no('PERSISTENT_ERROR', 'ServerError', 'ServerError: unknown');
    case 'no-account':
      return no('ACCOUNT_UNAVAILABLE', 'no_account_error', 'No account is signed in to the host.');
    case 'origin-invalid':
      return no('PERSISTENT_ERROR', 'invalid_origin', 'The origin is not valid.');
    default:
      return undefined;
  }
};

/** A registration for one tenant answers at that tenant's own address only. */
const wrongAuthority = (person: Person, { authority }: NestedRequest) => {
  const asked = authority ? new URL(authority).pathname.split('/')[1] : 'common';
  if (asked === person.tenantId) return undefined;
  if (asked === 'common' || asked === 'organizations' || asked === 'consumers')
    return never(
      `AADSTS50194: Application is not configured as a multi-tenant application. Usage of the /${asked} endpoint is not supported for such apps.`,
    );
  return never('AADSTS50020: User account does not exist in the tenant and cannot access the application.');
};

/** An app that asks for itself must name itself by its id, and ask for something besides signing in. */
const wrongScope = (identity: Identity, { clientId, scope }: NestedRequest) => {
  const { apiClientId } = identity.municipality.ids;
  const scopes = scope.split(' ').filter((one) => one !== '' && !oidcScopes.has(one));
  if (clientId !== apiClientId)
    return never(`AADSTS700016: Application with identifier '${clientId}' was not found in the directory.`);
  if (scopes.length !== 1) return never('AADSTS70011: The provided value for the input parameter scope is not valid.');
  const [asked = ''] = scopes;
  if (asked === `api://${apiClientId}/access_as_user` || asked === `${apiClientId}/access_as_user`) return undefined;
  if (asked.startsWith('api://') && asked.endsWith(`/${apiClientId}/access_as_user`))
    return never(
      `AADSTS90009: Application '${apiClientId}' is requesting a token for itself. This scenario is supported only if resource is specified using the GUID based App Identifier.`,
    );
  return never(`AADSTS500011: The resource principal named ${asked} was not found in the tenant.`);
};

const unconsented = (identity: Identity, switches: Switches, { clientId, interactive }: NestedRequest) => {
  const { authorizedClients, delegated } = registrationOf(identity.municipality.ids, identity.granted.delegated);
  if (!delegated.includes('User.Read'))
    return never('AADSTS90008: The app must require access to Microsoft Graph: Sign in and read user profile.');
  if (authorizedClients.includes(clientId)) return undefined;
  if (switches.get('userConsent') === 'on') return interactive ? undefined : askPerson(notConsented);
  return interactive ? never('AADSTS90094: The grant requires admin permission.') : askPerson(notConsented);
};
const notConsented = 'AADSTS65001: The user or administrator has not consented to use the application.';

/** Claims are met by the person's own hand only; a policy that blocks is met by nothing. */
const challenged = ({ challenges }: Identity, person: Person, { interactive, claims }: NestedRequest) => {
  const challenge = challenges.of(person.id);
  if (!claims || !challenge || challenge.met) return undefined;
  if (!interactive) return askPerson(challengeWords[challenge.code]);
  return challenges.meet(person.id, claims) ? undefined : never(challengeWords[challenge.code]);
};
