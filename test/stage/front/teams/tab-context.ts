import type { Theme } from '../look/Look.tsx';
import type { Language } from '../look/language.ts';
import type { StagePerson } from '../stage-api.ts';

const locales = { da: 'da-dk', en: 'en-us' };

/** What Teams on the web tells a personal tab, under the flat names teams-js reads. */
export function tabContext(person: StagePerson, theme: Theme, language: Language, subEntityId: string | undefined) {
  return {
    hostName: 'Teams',
    hostClientType: 'web',
    ringId: 'general',
    sessionId: crypto.randomUUID(),
    appSessionId: crypto.randomUUID(),
    theme,
    locale: locales[language],
    userObjectId: person.id,
    userPrincipalName: person.upn,
    loginHint: person.upn,
    userDisplayName: person.name,
    tid: person.tenant,
    isFullScreen: false,
    isMultiWindow: false,
    entityId: 'desk',
    subEntityId: subEntityId ?? '',
    frameContext: 'content',
    userLicenseType: 'Unknown',
    userFileOpenPreference: 'inline',
  };
}
