import { answerNestedAppAuth } from '../sign-in/nested-app-auth.ts';
import { type StagePerson, stageApi } from '../stage-api.ts';
import { type Target, targetOfLink } from './deep-link.ts';

type Message = { id: number; uuidAsString?: string; func: string; args?: unknown[]; data?: string };

/** Whose card is asked for, and the left and lower edge of the name it opens beside, in the tab's pixels. */
export type ProfileAsked = { id: string; name: string; left: number; bottom: number };

export type TabGiven = {
  person: StagePerson;
  /** What the library calls the legacy context: flat names. */
  context(): Record<string, unknown>;
  go(target: Target): void;
  showProfile(asked: ProfileAsked): void;
  /** The tab said that it is ready, or that it failed to start. */
  started(failed: boolean): void;
};

/** As Teams on the web tells teams-js of itself; it must be the fourth item, or no sign-in bridge is installed. */
const runtimeWhere = (naa: string | undefined) => ({
  apiVersion: 4,
  hostVersionsInfo: {},
  isLegacyTeams: false,
  isNAAChannelRecommended: naa !== 'unsupported',
  isDeeplyNestedAuthSupported: false,
  supports: {
    pages: { backStack: {}, currentApp: {}, fullTrust: {}, tabs: {}, config: {} },
    ...(naa !== 'unsupported' && naa !== 'missing' && { nestedAppAuth: {} }),
    profile: {},
    logs: {},
    teamsCore: {},
  },
});

/**
 * The host's side of teams-js for a tab in a frame on the same origin.
 * Returns what pushes a new theme into the tab, and what ends the listening.
 */
export function hostTab(frame: HTMLIFrameElement, given: TabGiven): { pushTheme(theme: string): void; close(): void } {
  const push = (message: object) => frame.contentWindow?.postMessage(message, location.origin);
  const listen = async ({ source, origin, data }: MessageEvent<Message>) => {
    if (source !== frame.contentWindow || origin !== location.origin || typeof data?.func !== 'string') return;
    const args = await answer(data, given);
    if (args) push({ id: data.id, uuidAsString: data.uuidAsString, args });
  };
  window.addEventListener('message', listen);
  return {
    pushTheme: (theme) => push({ func: 'themeChange', args: [theme] }),
    close: () => window.removeEventListener('message', listen),
  };
}

async function answer({ func, args = [], data }: Message, given: TabGiven): Promise<unknown[] | undefined> {
  switch (func) {
    case 'initialize':
      return ['content', 'web', '2.58.0', JSON.stringify(runtimeWhere((await stageApi.switches()).naa))];
    case 'getContext':
      return [given.context()];
    case 'nestedAppAuth.execute': {
      const answered = await answerNestedAppAuth(data ?? '{}', given.person);
      return answered === undefined ? undefined : [true, answered];
    }
    case 'authentication.getAuthToken':
      return tokenOrReason(given.person, args[1]);
    case 'pages.navigateToApp':
    case 'pages.currentApp.navigateTo':
      given.go({ door: 'tab', subEntityId: subPageOf(args[0]) });
      return [true];
    case 'pages.currentApp.navigateToDefaultPage':
      given.go({ door: 'tab', subEntityId: undefined });
      return [true];
    case 'profile.showProfile': {
      const asked = profileAsked(args[0]);
      if (!asked) return [{ errorCode: 4000, message: 'No persona is named.' }];
      given.showProfile(asked);
      return [undefined];
    }
    case 'executeDeepLink':
      return openLink(String(args[0]), given);
    case 'appInitialization.success':
      given.started(false);
      return undefined;
    case 'appInitialization.failure':
      given.started(true);
      return undefined;
    case 'registerHandler':
    case 'appInitialization.appLoaded':
    case 'setFrameContext':
    case 'readyForUnload':
      return undefined;
    default:
      // An unanswered call leaves the app waiting for ever.
      return [true];
  }
}

async function tokenOrReason(person: StagePerson, claims: unknown): Promise<unknown[]> {
  try {
    const [demanded] = Array.isArray(claims) ? claims.map(String) : [];
    return [true, (await stageApi.signInByHost(person.id, demanded)).accessToken];
  } catch (error) {
    return [false, error instanceof Error ? error.message : String(error)];
  }
}

/** teams-js sends the person and the place of the name; Teams finds a person by the object id before anything else. */
function profileAsked(given: unknown): ProfileAsked | undefined {
  const { persona, targetRectangle: near } = (given ?? {}) as {
    persona?: { identifiers?: { AadObjectId?: string }; displayName?: string };
    targetRectangle?: { x: number; y: number; height: number };
  };
  const id = persona?.identifiers?.AadObjectId;
  if (!id || !near) return undefined;
  return { id, name: persona.displayName ?? '', left: near.x, bottom: near.y + near.height };
}

function openLink(link: string, { go }: TabGiven): unknown[] {
  const target = targetOfLink(link);
  if (target) go(target);
  else window.open(link, '_blank', 'noopener');
  return [true];
}

function subPageOf(given: unknown): string | undefined {
  const subPage = typeof given === 'object' && given !== null && 'subPageId' in given ? given.subPageId : undefined;
  return typeof subPage === 'string' ? subPage : undefined;
}
