import { type RefObject, useLayoutEffect, useRef } from 'react';

/** What comes in place of something lower leaves the height, so that nothing below jumps while one types. */
export const useKeptHeight = (isEmpty: boolean): RefObject<HTMLDivElement | null> => {
  const area = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current } = area;
    if (!current) return;
    current.style.minHeight = isEmpty ? '' : `${current.offsetHeight}px`;
  });
  return area;
};
