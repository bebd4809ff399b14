import { useState } from 'react';

/** A choice that this browser remembers; an unknown value is taken as the first of the list. */
export function useKept<T extends string>(name: string, allowed: readonly [T, ...T[]]): [T, (value: T) => void] {
  const [value, setValue] = useState<T>(
    () => allowed.find((known) => known === localStorage.getItem(name)) ?? allowed[0],
  );
  const keep = (next: T) => {
    localStorage.setItem(name, next);
    setValue(next);
  };
  return [value, keep];
}
