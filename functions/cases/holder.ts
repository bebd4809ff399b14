import type { Caller } from '#shared/people/caller.ts';
import type { HolderNews, Planned } from '../outbox/telling.ts';
import { hasLeftTeam } from '../people/is-of-team.ts';
import type { Open } from './change.ts';

/**
 * A message to who had the case before this change. Nobody is told what they did themselves, and who has left the team
 * hears no more of its cases.
 */
export const tellHolder = async (
  { tx, row }: Pick<Open, 'tx' | 'row'>,
  by: Caller,
  what: HolderNews | 'answered' | 'added',
): Promise<Planned[]> => {
  const personId = row.taken_by;
  if (personId === null || personId === by.personId) return [];
  return (await hasLeftTeam(tx, row.tenant_id, personId)) ? [] : [{ kind: 'to-holder', what, personId }];
};
