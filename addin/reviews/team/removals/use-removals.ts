import { useEffect } from 'react';
import { underWay } from '#shared/reviews/removals/removals.ts';
import { useNow } from '../../../look/clock.ts';
import { useRead } from '../../../use-api.ts';
import type { Removal } from './stage-of.ts';
import { pauseOf } from './when-to-look.ts';

/** While managers answer, more may be planned at any moment. Milliseconds. */
const whileOpen = 15_000;

type Wanted = { readonly enabled: boolean; readonly isOpen: boolean };

/**
 * The removals of a review. Only those under way are asked for again, the more seldom the longer nothing is due, and none
 * once the review has ended and all are at their end; all of them where one has come to its end, or another is under way.
 */
export const useRemovals = (reviewId: string, { enabled, isOpen }: Wanted) => {
  const now = useNow();
  const params = { reviewId };
  const all = useRead('listRemovals', { params, query: {} }, { enabled });
  const due = pauseOf(all.data?.removals ?? [], now);
  const pause = isOpen ? Math.min(due ?? whileOpen, whileOpen) : due;
  const follows = pause !== undefined && { refetchInterval: pause, enabled: enabled && all.data !== undefined };
  const moving = useRead('listRemovals', { params, query: { only: 'under-way' } }, follows || { enabled: false });
  const isNewer = moving.dataUpdatedAt >= all.dataUpdatedAt;
  const newer = isNewer ? (moving.data?.removals ?? []) : [];
  const others = isNewer && moving.data !== undefined && areOthers(all.data?.removals ?? [], newer);
  const { refetch } = all;
  useEffect(() => {
    if (others) refetch();
  }, [others, refetch]);
  return { ...all, removals: withNewer(all.data?.removals ?? [], newer) };
};

const withNewer = (all: readonly Removal[], newer: readonly Removal[]): readonly Removal[] => {
  const found = new Map(newer.map((removal) => [removal.removalId, removal]));
  return all.map((removal) => found.get(removal.removalId) ?? removal);
};

/** Whether others are under way than before. */
const areOthers = (all: readonly Removal[], newer: readonly Removal[]): boolean => {
  const before = new Set(all.filter(({ state }) => underWay.has(state)).map(({ removalId }) => removalId));
  return newer.length !== before.size || newer.some(({ removalId }) => !before.has(removalId));
};
