import { type QueryClient, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { useApi } from '../use-api.ts';

const second = 1000;

/** The desk's clock at an instant of this computer's: a computer whose clock is wrong must not show a wrong time left. */
const correctedBy = (offset: number) => (): Date => new Date(Date.now() + offset);

const clockKey = ['clock'];

/** How far the desk's clock is ahead of this computer's, in milliseconds, as the desk's answer `now` tells. */
export const offsetOf = (now: string, asked: number): number => new Date(now).getTime() - (asked + Date.now()) / 2;

/** What the start of the app learned already, so that not even the first screen shows this computer's own idea. */
export const knowClock = (queries: QueryClient, offset: number): void => {
  queries.setQueryData(clockKey, offset);
};

/**
 * What time it is at the desk, as a function to ask when it matters. Asked of the desk once a minute, since that clock
 * decides; until it answers, and without network, this computer's.
 */
export const useClock = (): (() => Date) => {
  const api = useApi();
  const { data: offset = 0 } = useQuery({
    queryKey: clockKey,
    queryFn: async ({ signal }) => {
      const asked = Date.now();
      const { now } = await api('readClientSettings', { signal });
      return offsetOf(now, asked);
    },
    staleTime: 30 * second,
    refetchInterval: 60 * second,
    refetchOnWindowFocus: true,
    retry: false,
  });
  return useMemo(() => correctedBy(offset), [offset]);
};

/** The same, as a value that moves by itself while it is shown. */
export const useNow = (every = 15 * second): Date => {
  const clock = useClock();
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), every);
    return () => clearInterval(timer);
  }, [every]);
  return clock();
};
