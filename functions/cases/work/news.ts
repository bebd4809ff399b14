import type { Caller } from '#shared/people/caller.ts';
import type { Planned } from '../../outbox/messages.ts';
import { hasLeftTeam } from '../../people/is-of-team.ts';
import type { Locked } from '../../subject/subject.ts';
import { reportersOf } from '../case-row.ts';

type At = Pick<Locked, 'tx' | 'row'>;

/**
 * A message to the assignee before this change; none where that is the caller, or has left the team.
 * @param what `answered`, `added`, `taken-over`, `handed-on`, `closed`, `reopened`, or news of the subject
 */
export const newsForAssignee = async ({ tx, row }: At, by: Caller, what: string): Promise<Planned[]> => {
  const personId = row.taken_by;
  if (personId === null || personId === by.personId) return [];
  return (await hasLeftTeam(tx, row.tenant_id, personId)) ? [] : [{ kind: 'to-holder', what, personId }];
};

/** A message to each reporter's activity feed, except the caller's. */
export const newsForReporters = async (
  { tx, row }: At,
  by: Caller,
  what: 'taken' | 'closed' | 'reopened' | 'asked',
): Promise<Planned[]> => {
  const reporters = await reportersOf(tx, row);
  return reporters
    .filter(({ person_id }) => person_id !== by.personId)
    .map(({ person_id }) => ({ kind: 'to-reporter', what, personId: person_id }));
};
