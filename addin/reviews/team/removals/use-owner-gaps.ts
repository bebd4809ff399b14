import type { DataGap } from '#shared/reviews/data-gaps.ts';
import { fateOf } from '#shared/reviews/removals/removal-fate.ts';
import type { PlannedRemoval } from '#shared/reviews/removals/removals.ts';
import { useRead } from '../../../use-api.ts';
import type { Mending } from '../quality/GapAction.tsx';
import type { Removal } from './stage-of.ts';

export type OwnerGap = { readonly gap: DataGap; readonly mending: Mending };

type Waiting = Pick<Removal, 'groupId' | 'way'> & Partial<Pick<Removal, 'state' | 'place'>>;

/** There is no other owner who could answer for the group: neither the desk nor IT support ends the membership yet. */
const waitsForOwner = ({ state = 'planned', way, place }: Waiting): boolean =>
  state === 'planned' ? way !== null && fateOf(way) === 'owner' : state === 'task' && place === 'new-owner';

/** Of removals that wait for another owner, what lacks of their group: the owner whom the team names to IT support. */
export const useOwnerGaps = (
  reviewId: string,
  removals: readonly (Removal | PlannedRemoval)[],
): ((removal: Removal | PlannedRemoval) => OwnerGap | undefined) => {
  const asked = { staleTime: 60_000, enabled: removals.some(waitsForOwner) };
  const { data } = useRead('listDataGaps', { params: { reviewId } }, asked);
  return (removal) => {
    if (!data || !waitsForOwner(removal)) return undefined;
    const gap = data.gaps.find(({ kind, about }) => kind === 'owner-leaves' && about?.id === removal.groupId);
    return gap && { gap, mending: { reviewId, planId: data.planId, mayGive: false } };
  };
};
