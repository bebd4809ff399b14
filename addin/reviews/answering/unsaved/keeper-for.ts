import type { QueryClient } from '@tanstack/react-query';
import type { answerKeeper } from '../answer-keeper.ts';

type Keeper = ReturnType<typeof answerKeeper>;

/**
 * Answers the desk does not have yet, by sheet: in memory alone, with what else this window has read. They outlive a look at
 * another page, and no window: a shared computer keeps nothing.
 */
const unsaved = new WeakMap<QueryClient, Map<string, Keeper>>();

/** Those of a sheet that were left unsaved, or others made anew. The window is not closed over them without a question. */
export const keeperFor = (queries: QueryClient, sheetId: string, make: () => Keeper): Keeper => {
  const kept = unsaved.get(queries) ?? new Map<string, Keeper>();
  unsaved.set(queries, kept);
  const before = kept.get(sheetId);
  if (before) return before;
  const keeper = make();
  const ask = (event: BeforeUnloadEvent) => event.preventDefault();
  keeper.subscribe(() => {
    if (keeper.shown().saving === 'not-saved') {
      kept.set(sheetId, keeper);
      window.addEventListener('beforeunload', ask);
    } else if (kept.delete(sheetId)) window.removeEventListener('beforeunload', ask);
  });
  return keeper;
};
