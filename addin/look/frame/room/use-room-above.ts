import { type RefObject, useLayoutEffect } from 'react';

/** What takes the focus or is jumped to must not lie under the head that stays (WCAG 2.4.11). */
export const useRoomAbove = (head: RefObject<HTMLElement | null>): void => {
  useLayoutEffect(() => {
    const { current } = head;
    if (!current) return undefined;
    const { style } = document.documentElement;
    const make = () => {
      style.scrollPaddingTop = `${current.offsetHeight + 8}px`;
    };
    make();
    const observer = new ResizeObserver(make);
    observer.observe(current);
    return () => {
      observer.disconnect();
      style.scrollPaddingTop = '';
    };
  }, [head]);
};
