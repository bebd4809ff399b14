import { useEffect, useLayoutEffect, useRef } from 'react';
import { isLost } from '../../../look/keys/use-focus-back.ts';
import { placeOf } from './use-stops.ts';

type Had = { readonly element: Element; readonly stop: string };

/** A button of a line that goes, since the line was handed over or taken back, leaves the focus to the line. */
export const useFocusInLines = (): void => {
  const had = useRef<Had>(undefined);
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      const stop = target instanceof Element ? target.closest<HTMLElement>('[data-stop]')?.dataset.stop : undefined;
      had.current = target instanceof Element && stop ? { element: target, stop } : undefined;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  useLayoutEffect(() => {
    const lost = had.current;
    if (lost && !lost.element.isConnected && isLost()) placeOf(lost.stop)?.focus();
  });
};
