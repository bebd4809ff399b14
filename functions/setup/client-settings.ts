import { sql } from 'kysely';
import type { Routes } from '#shared/routes/all.ts';
import type { AnswerOf } from '#shared/routes/route.ts';
import type { Parts } from '../parts.ts';
import type { Settings } from '../settings.ts';

/** What the web app must know before anybody has signed in. */
export const readClientSettings = async ({
  settings,
  now,
}: Parts): Promise<AnswerOf<Routes['readClientSettings']>> => ({
  clientId: settings.api.clientId,
  authority: authorityOf(settings),
  scope: `api://${settings.api.clientId}/access_as_user`,
  officeJs: settings.officeJsUrl,
  teamsAppId: settings.teamsAppId,
  now: now().toISOString(),
});

// An app registered for one tenant answers at no other address (AADSTS50194).
const authorityOf = ({ authorityHost, tenants }: Settings): string => {
  const [only, ...others] = tenants;
  return `${authorityHost}/${others.length === 0 && only ? only : 'organizations'}`;
};

/** Alive, and whether the database answers. */
export const readHealth = async ({ db }: Parts): Promise<AnswerOf<Routes['readHealth']>> => {
  try {
    await sql`select 1`.execute(db);
    return { database: 'answers' };
  } catch {
    return { database: 'silent' };
  }
};
