import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { CallFailed } from '../../api.ts';
import { saysWhenOffline, useApi } from '../../use-api.ts';
import type { Found } from './found.ts';

const enough = 3;

/** Whether a text has enough words to be looked up. */
export const isAsked = (text: string): boolean => (text.match(/[\p{L}\d]+/gu)?.length ?? 0) >= enough;

/**
 * What guidance answers a text, which has come to rest and holds no CPR number. The answers to the words before stay until
 * those to the new ones are here. Kept for a minute, in memory, so that the way back shows them at once.
 */
export const useFound = (settled: string, from: (text: string) => boolean = isAsked) => {
  const api = useApi();
  const asked = settled.trim();
  return useQuery<Found, CallFailed>({
    queryKey: ['findGuidance', asked],
    queryFn: ({ signal }) => api('findGuidance', { body: { q: asked }, signal }),
    enabled: from(asked),
    staleTime: 60_000,
    gcTime: 60_000,
    retry: false,
    placeholderData: keepPreviousData,
    ...saysWhenOffline,
  });
};
