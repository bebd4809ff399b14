import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * The height stays while something new is looked up, so that nothing below jumps while one types; what is found then takes its
 * own.
 */
export const useKeptHeight = (isSearching: boolean): RefObject<HTMLDivElement | null> => {
  const area = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current } = area;
    if (current) current.style.minHeight = isSearching ? `${current.offsetHeight}px` : '';
  }, [isSearching]);
  return area;
};
