import { app, authentication, mail, nestedAppAuth, profile } from '@microsoft/teams-js';
import { languageOf } from '#shared/text/language.ts';
import type { Appearance } from './appearance.ts';
import { authorityFor, isElsewhere } from './authority.ts';
import { firstThatWorks } from './first-that-works.ts';
import type { ClientSettings, GetToken, Host, Letter, ShowProfile } from './host.ts';
import { inTime, personTimeoutMs } from './in-time.ts';
import { nestedSignIn } from './nested-sign-in.ts';

const appearanceOf = (theme: string | undefined): Appearance => {
  if (theme === 'contrast') return 'contrast';
  return theme === 'dark' || theme === 'glass' ? 'dark' : 'light';
};

// A foreign page around ours never answers; Teams answers within a second or two. Milliseconds.
const timeoutMs = 10_000;

const started = (): Promise<boolean> =>
  inTime(timeoutMs, app.initialize()).then(
    () => true,
    () => false,
  );

/** Teams, Outlook or Microsoft 365 around the tab; undefined in a browser window of its own. */
export const openTeamsHost = async (settings: ClientSettings): Promise<Host | undefined> => {
  if (!(await started())) return undefined;
  const context = await inTime(timeoutMs, app.getContext());
  const authority = Promise.resolve(authorityFor(settings, context.user?.tenant?.id));
  const nested = nestedAppAuth.isNAAChannelRecommended() ? [nestedSignIn(settings, authority)] : [];
  const listeners = new Set<(appearance: Appearance) => void>();
  app.registerOnThemeChangeHandler((theme) => {
    for (const listener of listeners) listener(appearanceOf(theme));
  });
  return {
    door: 'teams',
    person: context.user?.id ?? '',
    language: languageOf(context.app.locale),
    appearance: appearanceOf(context.app.theme),
    onAppearance: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    elsewhere: isElsewhere(settings, context.user?.tenant?.id),
    token: firstThatWorks([...nested, byTeams]),
    asked: context.page.subPageId || undefined,
    showProfile: profile.isSupported() ? showProfile : undefined,
    writeMail,
  };
};

// Teams asks for our API itself; it may show a window of its own, which takes as long as the person does.
const byTeams: GetToken = ({ claims }) =>
  claims
    ? inTime(personTimeoutMs, authentication.getAuthToken({ claims: [claims] }))
    : inTime(timeoutMs, authentication.getAuthToken());

// Teams on a desk opens the mail itself where it can; elsewhere nothing is opened and the text is shown to be copied.
const writeMail = async ({ to, bcc, subject, text }: Letter): Promise<boolean> => {
  if (!mail.isSupported()) return false;
  const letter = { toRecipients: [...to], bccRecipients: [...bcc], subject, message: text };
  return mail.composeMail({ type: mail.ComposeMailType.New, ...letter }).then(
    () => true,
    () => false,
  );
};

const showProfile: ShowProfile = ({ personId, name }, near, by) => {
  if (personId === null) return;
  const persona = { identifiers: { AadObjectId: personId }, displayName: name };
  const triggerType = by === 'hover' ? 'MouseHover' : 'Press';
  // Without a card there is still the name; a host that fails to open it is not reported.
  profile
    .showProfile({ modality: 'Card', persona, targetElementBoundingRect: near, triggerType })
    .catch(() => undefined);
};

/** Takes away Teams' own waiting picture. */
export const tellTeamsReady = (): void => {
  app.notifySuccess();
};
