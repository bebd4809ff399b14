import type { OutlookOnStage } from '../outlook/outlook-on-stage.ts';
import { stageApi } from '../stage-api.ts';
import { later } from './async-result.ts';
import { mailboxOf } from './mailbox.ts';
import { names } from './names.ts';
import { nestedAppAuthBridge } from './nested-app-auth-bridge.ts';
import { isSetSupported } from './requirement-sets.ts';
import { roamingSettings } from './roaming-settings.ts';

type Ready = { host: string | null; platform: string | null };

/** The part of Office.js our pane uses, over the Outlook frame around this page; without one, as in a plain browser. */
function office(outlook: OutlookOnStage | undefined) {
  const ready: Ready = outlook ? { host: 'Outlook', platform: 'OfficeOnline' } : { host: null, platform: null };
  return {
    ...names,
    context: outlook ? contextOf(outlook) : {},
    onReady: async (callback?: (info: Ready) => unknown) => {
      await callback?.(ready);
      return ready;
    },
    actions: { associate: () => undefined },
    auth: { getAccessToken: async () => (await stageApi.token(outlook?.person.id ?? '')).accessToken },
    isSetSupported,
  };
}

function contextOf(outlook: OutlookOnStage) {
  const context = {
    officeTheme: outlook.theme(),
    mailbox: mailboxOf(outlook, () => {
      context.officeTheme = outlook.theme();
    }),
    requirements: { isSetSupported },
    displayLanguage: outlook.displayLanguage,
    contentLanguage: outlook.displayLanguage,
    host: 'Outlook',
    platform: 'OfficeOnline',
    diagnostics: { host: 'Outlook', platform: 'OfficeOnline', version: '20.0.0' },
    roamingSettings: roamingSettings(outlook.person.id),
    ui: {
      openBrowserWindow: (url: string) => void window.open(url, '_blank', 'noopener'),
      closeContainer: () => undefined,
      displayDialogAsync: (_url: string, ...rest: unknown[]) =>
        later(rest, () => {
          throw new Error('The stage opens no dialogs.');
        }),
    },
  };
  return context;
}

function outlookAround(): OutlookOnStage | undefined {
  try {
    return window.parent === window ? undefined : window.parent.outlookOnStage;
  } catch {
    // A frame of another origin is not the stage.
    return undefined;
  }
}

const around = outlookAround();
Object.assign(window, { Office: office(around), ...(around && { nestedAppAuthBridge: nestedAppAuthBridge(around) }) });
