import type { OutlookOnStage } from '../outlook/outlook-on-stage.ts';
import { stageApi } from '../stage-api.ts';
import { later } from './async-result.ts';
import { mailboxOf } from './mailbox.ts';
import { names } from './names.ts';
import { nestedAppAuthBridge } from './nested-app-auth-bridge.ts';
import { buildOf } from './outlook-builds.ts';
import { setsOf } from './requirement-sets.ts';
import { roamingSettings } from './roaming-settings.ts';

type Ready = { host: string | null; platform: string | null };
type IsSetSupported = ReturnType<typeof setsOf>;

/** The part of Office.js our pane uses, over the Outlook frame around this page; without one, as in a plain browser. */
function office(outlook: OutlookOnStage | undefined, isSetSupported: IsSetSupported) {
  const ready: Ready = outlook
    ? { host: 'Outlook', platform: buildOf(outlook.kind).platform }
    : { host: null, platform: null };
  return {
    ...names,
    context: outlook ? contextOf(outlook, isSetSupported) : {},
    onReady: async (callback?: (info: Ready) => unknown) => {
      await callback?.(ready);
      return ready;
    },
    actions: { associate: () => undefined },
    auth: outlook ? authOf(outlook, isSetSupported) : {},
    isSetSupported,
  };
}

function authOf({ person }: OutlookOnStage, isSetSupported: IsSetSupported) {
  return {
    ...(isSetSupported('IdentityAPI', '1.3') && {
      getAccessToken: async ({ authChallenge }: { authChallenge?: string } = {}) =>
        (await stageApi.signInByHost(person.id, authChallenge)).accessToken,
    }),
    ...(isSetSupported('NestedAppAuth', '1.1') && {
      getAuthContext: async () => ({ userObjectId: person.id, tenantId: person.tenant, userPrincipalName: person.upn }),
    }),
  };
}

function contextOf(outlook: OutlookOnStage, isSetSupported: IsSetSupported) {
  const { platform, hostName } = buildOf(outlook.kind);
  const context = {
    // Themes are told of from Mailbox 1.14 on.
    officeTheme: isSetSupported('Mailbox', '1.14') ? outlook.theme() : undefined,
    mailbox: mailboxOf(outlook, isSetSupported, () => {
      context.officeTheme = outlook.theme();
    }),
    requirements: { isSetSupported },
    displayLanguage: outlook.displayLanguage,
    contentLanguage: outlook.displayLanguage,
    host: 'Outlook',
    platform,
    diagnostics: { host: 'Outlook', platform, version: '20.0.0', hostName },
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
const build = buildOf(around?.kind ?? 'web');
const { NestedAppAuth: _, ...otherSets } = build.sets;
const isSetSupported = setsOf(around?.nested === 'unsupported' ? { sets: otherSets } : build);
const hasBridge = isSetSupported('NestedAppAuth', '1.1') && around?.nested !== 'missing';
Object.assign(window, {
  Office: office(around, isSetSupported),
  ...(around && hasBridge && { nestedAppAuthBridge: nestedAppAuthBridge(around) }),
});
// Office.js takes them from every add-in (office-js issue 429): a router that wants them fails here as there.
if (around) Object.assign(window.history, { pushState: null, replaceState: null });
