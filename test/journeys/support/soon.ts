import { setTimeout as pause } from 'node:timers/promises';

const timeoutMs = 180_000;

/** Asks again until it holds: what is delivered after an answer is there soon, not at once. */
export const soon = async <T>(ask: () => Promise<T>, holds: (found: T) => boolean): Promise<T> => {
  const began = performance.now();
  for (;;) {
    const found = await ask();
    if (holds(found)) return found;
    if (performance.now() - began > timeoutMs)
      throw new Error(`still not so after ${timeoutMs} ms: ${JSON.stringify(found)}`);
    await pause(100);
  }
};
