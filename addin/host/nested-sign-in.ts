import { SignInRefused } from './first-that-works.ts';
import { type ClientSettings, type GetToken, NotReached, type TokenWish } from './host.ts';
import { inTime, personTimeoutMs } from './in-time.ts';

// What MSAL calls a network that does not answer; the person need not sign in again for that.
const unreached = new Set(['no_network_connectivity', 'post_request_failed', 'get_request_failed', 'network_error']);

// In the host's window, and in one of the browser's own.
const cancelled = new Set(['user_canceled', 'user_cancelled']);

/** Timeout of a token that needs no window. Milliseconds. */
const timeoutMs = 10_000;

/**
 * Nested App Authentication: Teams or Outlook signs the person in for us. Only after the host's own library has started,
 * since MSAL looks for the host's bridge when it is created. The token is for our own API; an id token is never sent.
 * MSAL is a fifth of all code, so the first screen is shown while it loads.
 */
export const nestedSignIn = (
  settings: Pick<ClientSettings, 'clientId' | 'scope'>,
  authority: Promise<string>,
): GetToken => {
  const open = () => openSignIn(settings, authority);
  let signIn = open();
  signIn.catch(() => undefined);
  return async (wish) => {
    // What could not be fetched a moment ago is fetched anew.
    signIn = signIn.catch(open);
    return (await signIn)(wish);
  };
};

type Settings = Pick<ClientSettings, 'clientId' | 'scope'>;

const openSignIn = async ({ clientId, scope }: Settings, known: Promise<string>): Promise<GetToken> => {
  const msal = await import('@azure/msal-browser').catch(() => {
    throw new NotReached();
  });
  const authority = await known;
  const auth = { clientId, authority };
  const application = await inTime(timeoutMs, msal.createNestablePublicClientApplication({ auth }));
  const meant = (reason: unknown): unknown => {
    if (!(reason instanceof msal.AuthError)) return reason;
    if (unreached.has(reason.errorCode)) return new NotReached();
    return cancelled.has(reason.errorCode) ? new SignInRefused() : reason;
  };
  return async ({ fresh, claims }: TokenWish) => {
    // MSAL tells the host the authority of the request, not that of its configuration.
    const request = { scopes: [scope], authority, forceRefresh: fresh, ...(claims && { claims }) };
    try {
      return (await inTime(timeoutMs, application.acquireTokenSilent(request))).accessToken;
    } catch (reason) {
      if (!(reason instanceof msal.InteractionRequiredAuthError)) throw meant(reason);
    }
    try {
      return (await inTime(personTimeoutMs, application.acquireTokenPopup(request))).accessToken;
    } catch (reason) {
      throw meant(reason);
    }
  };
};
