import { useCallback, useState } from 'react';
import type { Unfolded } from './rows/rows-of.ts';

const folded: Unfolded = { fold: false, people: new Set() };

/** What of the unchanged is open: the fold, and people in it by the key of their row. */
export const useFold = () => {
  const [unfolded, setUnfolded] = useState(folded);
  const fold = useCallback(() => setUnfolded((before) => ({ ...before, fold: !before.fold })), []);
  const foldPerson = useCallback((key: string) => {
    setUnfolded(({ fold: isOpen, people }) => ({
      fold: isOpen,
      people: people.has(key) ? new Set([...people].filter((one) => one !== key)) : new Set([...people, key]),
    }));
  }, []);
  return { unfolded, fold, foldPerson };
};
