import { useEffect, useRef, useState } from 'react';

type Place = Element | null | undefined;

/**
 * When a part is gone that had the focus, it goes back to where it came from; where that is gone too, to the title of the
 * page. Where the focus has gone on by itself meanwhile, it stays.
 * @param wanted where it is to go rather than where it came from
 */
export const useFocusBack = (wanted?: () => Place): void => {
  // Before what is in the part takes it.
  const [from] = useState(openedFrom);
  const latest = useRef(wanted);
  latest.current = wanted;
  useEffect(
    () => () => {
      if (isLost()) giveTo(latest.current?.(), from, document.querySelector('h1'));
    },
    [from],
  );
};

/** What had the focus is gone with it. */
export const isLost = (): boolean => document.activeElement === null || document.activeElement === document.body;

/** A menu that is closed by the choice of one of its items was opened by a button. */
const openedFrom = (): Place => {
  const from = document.activeElement;
  const opener = from?.closest('[role="menu"]')?.getAttribute('aria-labelledby');
  return opener ? document.getElementById(opener) : from;
};

const giveTo = (...places: readonly Place[]): void => {
  for (const place of places) {
    if (!(place instanceof HTMLElement) || !place.isConnected) continue;
    place.focus();
    if (document.activeElement === place && !isLost()) return;
  }
};
