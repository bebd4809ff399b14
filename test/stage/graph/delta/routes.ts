import type { Route } from '../call.ts';
import { mayReadGroups } from '../directory/groups.ts';
import { mayReadUsers } from '../directory/users.ts';
import { answerRound } from './answer-round.ts';
import { roundOf } from './begin-round.ts';
import { groupEntries } from './groups.ts';
import { userEntries } from './users.ts';

/** `$top`, `$orderby` and `$expand` are not taken (Learn, "Use delta query to track changes"). */
const takes = ['$select', '$filter', '$deltatoken'] as const;

/** What became of groups and people since one asked last. */
export const deltaRoutes: Route[] = [
  {
    method: 'GET',
    path: 'groups/delta',
    needs: mayReadGroups,
    takes,
    answer: (call) => {
      const round = roundOf(call, { of: 'groups', type: 'group', relations: ['members', 'owners'] });
      return answerRound(call, round, groupEntries(call, round));
    },
  },
  {
    method: 'GET',
    path: 'users/delta',
    needs: { ...mayReadUsers, delegated: ['User.Read.All'] },
    takes,
    answer: (call) => {
      const round = roundOf(call, { of: 'users', type: 'user', relations: ['manager'] });
      return answerRound(call, round, userEntries(call, round));
    },
  },
];
