import { removalStep } from '#shared/reviews/removals/before-removal.ts';
import { removalWay } from '#shared/reviews/removals/removal-way.ts';
import type { RemovalOutlook } from '#shared/reviews/removals/removals.ts';
import type { Tx } from '../../database/transaction.ts';
import { groupsById } from '../directory/groups.ts';
import { knownOf } from './read-before.ts';

type Of = {
  readonly tenantId: string;
  readonly reviewId: string;
  readonly mayRemove: boolean;
  readonly now: Date;
};
type Refused = { readonly group_id: string; readonly member_id: string };

/** How the removals of refused lines would go now, by the same rule as the removal itself, on what the mirror knows. */
export const outlookOf = async (tx: Tx, { now, ...of }: Of, lines: readonly Refused[]) => {
  const refused = lines.map(({ group_id, member_id }) => ({ groupId: group_id, memberId: member_id }));
  const groups = await groupsById(tx, of.tenantId, [...new Set(refused.map(({ groupId }) => groupId))]);
  const known = await knownOf(tx, of, refused);
  return ({ group_id, member_id }: Refused): RemovalOutlook => {
    const group = groups.get(group_id);
    const before = known(group_id, member_id);
    const step = removalStep({ ...before, group, now });
    switch (step.step) {
      case 'remove':
        return { by: 'graph', warnings: group && before.member ? warningsIn(removalWay(group, before.member)) : [] };
      case 'task':
        return { by: 'task', place: step.place };
      case 'gone':
        return { by: 'gone', what: step.what };
      case 'new-access':
        return { by: 'rests', why: 'new-access' };
      case 'kept-elsewhere':
        return { by: 'rests', why: 'kept-elsewhere' };
      case 'later':
        return { by: 'rests', why: step.waitsFor };
    }
  };
};

const warningsIn = (way: ReturnType<typeof removalWay>) => (way.by === 'graph' ? [...way.warnings] : []);
