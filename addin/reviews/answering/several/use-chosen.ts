import { useCallback, useState } from 'react';

const none: ReadonlySet<string> = new Set();

/** Lines that are chosen to be answered together. */
export const useChosen = () => {
  const [chosen, setChosen] = useState(none);
  const toggle = useCallback((lineId: string) => {
    setChosen((before) => {
      const after = new Set(before);
      if (!after.delete(lineId)) after.add(lineId);
      return after;
    });
  }, []);
  const add = useCallback((lineIds: readonly string[]) => setChosen((before) => new Set([...before, ...lineIds])), []);
  const clear = useCallback(() => setChosen(none), []);
  return { chosen, toggle, add, clear };
};
