import type { OutlookOnStage } from '../outlook/outlook-on-stage.ts';

type Listener = (response: string) => void;

/** `window.nestedAppAuthBridge`, by which MSAL asks Outlook to sign the person in. Listeners are given JSON text. */
export function nestedAppAuthBridge(outlook: OutlookOnStage) {
  const listeners = new Set<Listener>();
  return {
    addEventListener: (event: string, listener: Listener) => {
      if (event === 'message') listeners.add(listener);
    },
    removeEventListener: (_event: string, listener: Listener) => void listeners.delete(listener),
    postMessage: async (request: string) => {
      const response = await outlook.nestedAppAuth(request);
      if (response !== undefined) for (const listener of listeners) listener(response);
    },
  };
}
