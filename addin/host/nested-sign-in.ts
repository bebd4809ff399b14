import { type ClientSettings, NotReached } from './host.ts';

// What MSAL calls a network that does not answer; the person need not sign in again for that.
const unreached = new Set(['no_network_connectivity', 'post_request_failed', 'get_request_failed', 'network_error']);

/**
 * Nested App Authentication: Teams or Outlook signs the person in for us. Only after the host's own library has started,
 * since MSAL looks for the host's bridge when it is created. The token is for our own API; an id token is never sent.
 * MSAL is a fifth of all that is loaded, so the first screen stands while it comes.
 */
export const nestedSignIn = (settings: ClientSettings): ((fresh: boolean) => Promise<string>) => {
  let signIn = openSignIn(settings);
  signIn.catch(() => undefined);
  return async (fresh) => {
    // What could not be fetched a moment ago is fetched anew.
    signIn = signIn.catch(() => openSignIn(settings));
    return (await signIn)(fresh);
  };
};

const openSignIn = async ({ clientId, authority, scope }: ClientSettings) => {
  const msal = await import('@azure/msal-browser').catch(() => {
    throw new NotReached();
  });
  const application = await msal.createNestablePublicClientApplication({ auth: { clientId, authority } });
  return async (fresh: boolean): Promise<string> => {
    const request = { scopes: [scope], forceRefresh: fresh };
    try {
      return (await application.acquireTokenSilent(request)).accessToken;
    } catch (reason) {
      if (reason instanceof msal.AuthError && unreached.has(reason.errorCode)) throw new NotReached();
      if (!(reason instanceof msal.InteractionRequiredAuthError)) throw reason;
      return (await application.acquireTokenPopup(request)).accessToken;
    }
  };
};
