import { useEffect, useState } from 'react';
import { useClock } from '../clock.ts';

const minute = 60_000;

/** The desk's time, anew each time a whole minute is left until an instant (or has passed since): once a minute. */
export const useMinutesOf = (instant: string): Date => {
  const clock = useClock();
  const [, tick] = useState(0);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const next = () => {
      const left = Date.parse(instant) - clock().getTime();
      const part = ((left % minute) + minute) % minute;
      timer = setTimeout(() => {
        tick((count) => count + 1);
        next();
      }, part + 20); // a timer may ring some milliseconds early
    };
    next();
    return () => clearTimeout(timer);
  }, [instant, clock]);
  return clock();
};
