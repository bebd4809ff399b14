import { createContext, useContext, useEffect, useRef } from 'react';

/** What keys do, by their names: `j`, `/`, `g b` for one after the other, `Escape`. `false`: nothing, where it was pressed. */
export type Acts = Readonly<Record<string, () => unknown>>;

/** The active keys, the newest last; the last one wins. */
export type Standing = { readonly current: Acts };
export const KeysContext = createContext<{ readonly add: (acts: Standing) => () => void } | undefined>(undefined);

/** Gives keys a meaning while a part of a page is shown. They do nothing in a field. */
export const useKeys = (acts: Acts): void => {
  const keys = useContext(KeysContext);
  const latest = useRef(acts);
  latest.current = acts;
  useEffect(() => keys?.add(latest), [keys]);
};
