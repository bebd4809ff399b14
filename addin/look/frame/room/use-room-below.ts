import { type RefObject, useLayoutEffect } from 'react';

/** How much of the window's lower end feet take that stay there; 0 where there is none. */
export const roomBelow = '--room-below';

// A drawer over the whole of a narrow page has a foot of its own over that of the page.
const feet: HTMLElement[] = [];
const measure = (): void => {
  const room = Math.max(0, ...feet.map((foot) => foot.offsetHeight));
  document.documentElement.style.setProperty(roomBelow, `${room}px`);
};

/** A toast must not cover the buttons in a foot that stays. */
export const useRoomBelow = (foot: RefObject<HTMLElement | null>): void => {
  useLayoutEffect(() => {
    const { current } = foot;
    if (!current) return undefined;
    feet.push(current);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => {
      observer.disconnect();
      feet.splice(feet.indexOf(current), 1);
      measure();
    };
  }, [foot]);
};
