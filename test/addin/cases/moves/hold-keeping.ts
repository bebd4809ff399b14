import { waitFor } from '@testing-library/react';
import { keptEvery } from '#addin/cases/moves/drafts/draft-keeper.ts';

/** Longer than any test, in milliseconds. */
const never = 2 ** 31 - 1;

/**
 * Nothing that is typed is kept by the time that passes: on a busy machine a word takes longer to type than a draft waits.
 * Not jest's mocks, which the testing library takes for a clock that stands still.
 * @returns `keepNow` lets that time pass, once something waits to be kept; `letGo` ends it
 */
export const holdKeeping = () => {
  const waiting = new Map<unknown, () => void>();
  const { setTimeout, clearTimeout } = globalThis;
  Object.assign(globalThis, {
    setTimeout: (run: () => void, wait?: number, ...given: []) => {
      if (wait !== keptEvery) return setTimeout(run, wait, ...given);
      const timer = setTimeout(() => undefined, never);
      waiting.set(timer, run);
      return timer;
    },
    clearTimeout: (timer: ReturnType<typeof setTimeout>) => {
      waiting.delete(timer);
      clearTimeout(timer);
    },
  });
  return {
    keepNow: async (): Promise<void> => {
      await waitFor(() => expect(waiting.size).toBe(1));
      for (const run of waiting.values()) run();
    },
    letGo: () => void Object.assign(globalThis, { setTimeout, clearTimeout }),
  };
};
