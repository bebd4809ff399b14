import { type RefObject, useLayoutEffect, useState } from 'react';

/** Wide enough for everything, where nothing can be measured. */
const unmeasured = 1280;

/** The width of an element in CSS pixels, as it changes. Zooming to 400 % makes it narrow, as a small window does. */
export const useWidth = (of: RefObject<HTMLElement | null>): number => {
  const [width, setWidth] = useState(unmeasured);
  useLayoutEffect(() => {
    const { current } = of;
    if (!current) return undefined;
    const measure = () => setWidth(current.clientWidth || unmeasured);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [of]);
  return width;
};
