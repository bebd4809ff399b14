import { useEffect, useRef, useState } from 'react';

/** Longer without an act somebody is away. Milliseconds. */
const longestPause = 120_000;

/** How long a reviewer takes: what passed since it was last asked, pauses left out. Milliseconds. */
export const useSpent = (): (() => number) => {
  const [take] = useState(() => {
    let last = performance.now();
    return () => {
      const now = performance.now();
      const passed = Math.min(now - last, longestPause);
      last = now;
      return Math.round(passed);
    };
  });
  return take;
};

/** How long something was in sight, as often as it was. Milliseconds. */
export const useTimeInSight = (isInSight: boolean): (() => number) => {
  const held = useRef({ sum: 0, since: undefined as number | undefined });
  useEffect(() => {
    if (!isInSight) return undefined;
    const { current } = held;
    current.since = performance.now();
    return () => {
      current.sum += performance.now() - (current.since ?? performance.now());
      current.since = undefined;
    };
  }, [isInSight]);
  const [read] = useState(() => () => {
    const { sum, since } = held.current;
    return Math.round(sum + (since === undefined ? 0 : performance.now() - since));
  });
  return read;
};
