import type { RemovalState } from './removals.ts';

/** A removal can be undone for so long. */
const undoDays = 30;
const day = 24 * 3_600_000;

/** The states in which the membership was ended, and is not known to be there again; what failed can be tried again. */
const ended: ReadonlySet<RemovalState> = new Set(['reading', 'gone', 'waiting', 'stuck', 'confirmed', 'not-put-back']);

export type Undo = 'withhold' | 'put-back';

/** How a removal is undone; null where it cannot be: only what the desk took is put back, within 30 days. */
export const undoOf = (
  removal: { readonly state: RemovalState; readonly isOurs: boolean; readonly removedAt: Date | null },
  now: Date,
): Undo | null => {
  const { state, isOurs, removedAt } = removal;
  if (state === 'planned') return 'withhold';
  const isRecent = removedAt !== null && now.getTime() - removedAt.getTime() <= undoDays * day;
  return isOurs && isRecent && ended.has(state) ? 'put-back' : null;
};
