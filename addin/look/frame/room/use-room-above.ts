import { type RefObject, useLayoutEffect } from 'react';

/** How much of the window's upper end the head that stays takes; 0 where it goes with the page. */
export const roomAbove = '--room-above';

/** What takes the focus or is jumped to must not lie under the head that stays (WCAG 2.4.11). */
export const useRoomAbove = (head: RefObject<HTMLElement | null>): void => {
  useLayoutEffect(() => {
    const { current } = head;
    if (!current) return undefined;
    const { style } = document.documentElement;
    const make = () => {
      style.scrollPaddingTop = `${current.offsetHeight + 8}px`;
      const stays = getComputedStyle(current).position === 'sticky';
      style.setProperty(roomAbove, `${stays ? current.offsetHeight : 0}px`);
    };
    make();
    const observer = new ResizeObserver(make);
    observer.observe(current);
    return () => {
      observer.disconnect();
      style.scrollPaddingTop = '';
      style.removeProperty(roomAbove);
    };
  }, [head]);
};
