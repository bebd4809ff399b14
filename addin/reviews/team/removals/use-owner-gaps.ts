import { useEffect } from 'react';
import type { DataGap } from '#shared/reviews/data-gaps.ts';
import { fateOf } from '#shared/reviews/removals/removal-fate.ts';
import type { PlannedRemoval } from '#shared/reviews/removals/removals.ts';
import { useRead } from '../../../use-api.ts';
import type { Mending } from '../quality/GapAction.tsx';
import type { Removal } from './stage-of.ts';

export type OwnerGap = { readonly gap: DataGap; readonly mending: Mending };
export type OwnerGapOf = (removal: Removal | PlannedRemoval) => OwnerGap | undefined;

type Waiting = Pick<Removal, 'groupId' | 'way'> & Partial<Pick<Removal, 'state' | 'place'>>;

/** There is no other owner who could answer for the group: neither the desk nor IT support ends the membership yet. */
const waitsForOwner = ({ state = 'planned', way, place }: Waiting): boolean =>
  state === 'planned' ? way !== null && fateOf(way) === 'owner' : state === 'task' && place === 'new-owner';

/** Of removals that wait for another owner, what lacks of their group: the owner whom the team names to IT support. */
export const useOwnerGaps = (reviewId: string, removals: readonly (Removal | PlannedRemoval)[]): OwnerGapOf => {
  const waiting = removals.filter(waitsForOwner);
  const asked = { staleTime: 60_000, enabled: waiting.length > 0 };
  const { data, refetch } = useRead('listDataGaps', { params: { reviewId } }, asked);
  const gapOf = (groupId: string) =>
    data?.gaps.find(({ kind, about }) => kind === 'owner-leaves' && about?.id === groupId);
  // Refused since the gaps were read: asked for once more, and no further.
  const unknown = data ? waiting.flatMap(({ groupId }) => (gapOf(groupId) ? [] : [groupId])).join() : '';
  useEffect(() => {
    if (unknown !== '') refetch();
  }, [unknown, refetch]);
  return (removal) => {
    const gap = waitsForOwner(removal) && gapOf(removal.groupId);
    return data && gap ? { gap, mending: { reviewId, planId: data.planId, mayGive: false } } : undefined;
  };
};
