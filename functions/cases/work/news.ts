import type { Caller } from '#shared/people/caller.ts';
import type { Planned } from '../../outbox/messages.ts';
import { hasLeftTeam } from '../../people/is-of-team.ts';
import type { Locked } from '../../subject/subject.ts';
import { reportersOf } from '../lock-case.ts';

type At = Pick<Locked, 'tx' | 'row'>;

/** What an assignee is told of any case; deliveries/to-assignee.ts says each. */
export const caseNewsNames = [
  'answered',
  'added',
  'handed-over',
  'taken-over',
  'handed-on',
  'closed',
  'reopened',
] as const;
export type CaseNews = (typeof caseNewsNames)[number];

/**
 * A message to the assignee before this change; none where that is the caller, or has left the team.
 * @typeParam What the names of the subject's own news (`assigneeNews` of its subject.ts), where it is one of them
 */
export const newsForAssignee = async <What extends string = CaseNews>(
  { tx, row }: At,
  by: Caller,
  what: NoInfer<What>,
): Promise<Planned[]> => {
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
