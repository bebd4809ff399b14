import type { Routes } from '#shared/routes/all.ts';
import type { AnswerOf } from '#shared/routes/route.ts';
import type { Settings } from '../environment.ts';

/** What the web app must know before sign-in. Needs no database: a report can be written without one. */
export const readClientSettings = (settings: Settings, now: Date): AnswerOf<Routes['readClientSettings']> => ({
  clientId: settings.api.clientId,
  authority: authorityOf(settings),
  scope: `api://${settings.api.clientId}/access_as_user`,
  officeJs: settings.officeJsUrl,
  teamsAppId: settings.teamsAppId,
  now: now.toISOString(),
});

/** Where people sign in. An app registered for one tenant answers at no other address (AADSTS50194). */
export const authorityOf = ({ authorityHost, tenants }: Settings): string => {
  const [only, ...others] = tenants;
  return `${authorityHost}/${others.length === 0 && only ? only : 'organizations'}`;
};
