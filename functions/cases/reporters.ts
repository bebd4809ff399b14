import type { Caller } from '#shared/people/caller.ts';
import type { Planned } from '../outbox/telling.ts';
import { reportersOf } from './case-row.ts';
import type { Open } from './change.ts';

/** A message to each reporter's activity feed; nobody is told what they did themselves. */
export const tellReporters = async (
  { tx, row }: Open,
  by: Caller,
  what: 'taken' | 'closed' | 'reopened' | 'asked',
): Promise<Planned[]> => {
  const reporters = await reportersOf(tx, row);
  return reporters
    .filter(({ person_id }) => person_id !== by.personId)
    .map(({ person_id }) => ({ kind: 'to-reporter', what, personId: person_id }));
};
