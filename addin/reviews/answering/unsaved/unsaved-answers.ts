import type { answerKeeper } from '../answer-keeper.ts';

type Keeper = ReturnType<typeof answerKeeper>;

/** Answers the desk does not have yet, by sheet: in memory alone. They outlive a look at another page, and no window. */
const unsaved = new Map<string, Keeper>();

/** Those of a sheet that were left unsaved, or others made anew. The window is not closed over them without a question. */
export const keeperFor = (sheetId: string, make: () => Keeper): Keeper => {
  const before = unsaved.get(sheetId);
  if (before) return before;
  const keeper = make();
  const ask = (event: BeforeUnloadEvent) => event.preventDefault();
  keeper.subscribe(() => {
    if (keeper.shown().saving === 'saved') {
      unsaved.delete(sheetId);
      window.removeEventListener('beforeunload', ask);
    } else {
      unsaved.set(sheetId, keeper);
      window.addEventListener('beforeunload', ask);
    }
  });
  return keeper;
};
