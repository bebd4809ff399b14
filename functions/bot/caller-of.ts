import type { Caller } from '#shared/people/caller.ts';
import { languageOf } from '#shared/text/language.ts';
import { rolesOf } from '../directory/roles-of.ts';
import type { Parts } from '../parts.ts';
import type { Incoming } from './incoming.ts';

/**
 * The person who pressed a button in Teams, with the roles the directory shows. `undefined`: Teams named no person of the
 * directory; `rights-unknown`: Graph does not answer, and the last reading of the roles is more than a day old.
 */
export const callerOf = async (
  parts: Parts,
  tenantId: string,
  { from, locale }: Incoming,
): Promise<Caller | 'rights-unknown' | undefined> => {
  const personId = from?.aadObjectId;
  if (!personId) return undefined;
  const roles = await rolesOf(parts, tenantId, personId);
  if (roles === undefined) return 'rights-unknown';
  return { tenantId, personId, name: from.name ?? '', userName: '', roles, language: languageOf(locale ?? undefined) };
};
