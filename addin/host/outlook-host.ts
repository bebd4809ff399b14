import { languageOf } from '#shared/text/language.ts';
import { type Appearance, systemAppearance } from './appearance.ts';
import { authorityFor } from './authority.ts';
import { firstThatWorks } from './first-that-works.ts';
import type { ClientSettings, GetToken, Host } from './host.ts';
import { inTime, personTimeoutMs } from './in-time.ts';
import { nestedSignIn } from './nested-sign-in.ts';
import { writeMail } from './write-mail.ts';

const timeoutMs = 10_000;
const shortTimeoutMs = 3_000;

/** Office.js comes from Microsoft's own address (or the one in the settings) and only for this door: it is large. */
const loadOffice = (address: string): Promise<boolean> =>
  new Promise((resolve) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => resolve(true);
    script.onerror = () => resolve(false);
    document.head.append(script);
    setTimeout(() => resolve(false), timeoutMs);
  });

const dark = (colour: string | undefined): boolean | undefined => {
  const [red, green, blue] =
    /^#?(..)(..)(..)$/
      .exec(colour ?? '')
      ?.slice(1)
      .map((part) => Number.parseInt(part, 16)) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
};

const appearanceNow = (): Appearance => {
  const system = systemAppearance();
  const isDark = dark(Office.context.officeTheme?.bodyBackgroundColor);
  if (system === 'contrast' || isDark === undefined) return system;
  return isDark ? 'dark' : 'light';
};

const onAppearance: Host['onAppearance'] = (listener) => {
  const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) => matchMedia(query));
  const tell = () => listener(appearanceNow());
  for (const query of queries) query.addEventListener('change', tell);
  // Where Outlook cannot tell of its theme (before Mailbox 1.14), the computer's own still counts.
  Office.context.mailbox.addHandlerAsync(Office.EventType.OfficeThemeChanged, tell);
  return () => {
    for (const query of queries) query.removeEventListener('change', tell);
    Office.context.mailbox.removeHandlerAsync(Office.EventType.OfficeThemeChanged);
  };
};

/** Outlook around the pane; undefined where Office.js cannot be had or there is no mailbox. */
export const openOutlookHost = async (settings: ClientSettings): Promise<Host | undefined> => {
  if (!(await loadOffice(settings.officeJs))) return undefined;
  await inTime(timeoutMs, Office.onReady());
  if (!Office.context?.mailbox) return undefined;
  const nested = Office.context.requirements.isSetSupported('NestedAppAuth', '1.1')
    ? [nestedSignIn(settings, authorityInOutlook(settings))]
    : [];
  return {
    door: 'outlook',
    person: Office.context.mailbox.userProfile.emailAddress.toLowerCase(),
    language: languageOf(Office.context.displayLanguage),
    appearance: appearanceNow(),
    onAppearance,
    elsewhere: false,
    token: firstThatWorks([...nested, byOutlook]),
    asked: undefined,
    showProfile: undefined,
    writeMail,
  };
};

/** Outlook knows the person's tenant where it knows nested app authentication; a call of it may fail or never answer. */
const authorityInOutlook = async (settings: ClientSettings): Promise<string> => {
  const known = await inTime(shortTimeoutMs, Promise.resolve(Office.auth.getAuthContext?.())).catch(() => undefined);
  return authorityFor(settings, known?.tenantId);
};

// Outlook asks for our API itself; it may show a window of its own, which takes as long as the person does.
export const byOutlook: GetToken = ({ claims }) =>
  inTime(
    personTimeoutMs,
    Office.auth.getAccessToken({
      allowSignInPrompt: true,
      allowConsentPrompt: true,
      ...(claims && { authChallenge: claims }),
    }),
  );
