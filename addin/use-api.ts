import {
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { RouteName, Routes } from '#shared/routes/all.ts';
import type { AnswerOf } from '#shared/routes/route.ts';
import type { Api, CallFailed, Given } from './api.ts';

export const ApiContext = createContext<Api | undefined>(undefined);

/** The desk's functions as the signed-in person. */
export const useApi = (): Api => {
  const api = useContext(ApiContext);
  if (!api) throw new Error('The screen stands outside <ApiContext>');
  return api;
};

/** Without network TanStack waits in silence; a page that shows something old, or nothing, says so instead. */
export const saysWhenOffline = { networkMode: 'always', refetchOnReconnect: true } as const;

type Reading = {
  readonly enabled?: boolean;
  readonly refetchInterval?: number;
  readonly staleTime?: number;
  readonly gcTime?: number;
};

/** Reads a route and keeps it fresh: `useRead('readCase', { params: { caseId } })`. */
export const useRead = <N extends RouteName>(
  name: N,
  given: Given<Routes[N]>,
  reading: Reading = {},
): UseQueryResult<AnswerOf<Routes[N]>, CallFailed> => {
  const api = useApi();
  return useQuery<AnswerOf<Routes[N]>, CallFailed>({
    queryKey: [name, given],
    queryFn: ({ signal }) => api(name, { ...given, signal }),
    ...saysWhenOffline,
    ...reading,
  });
};

/**
 * Changes something: `const take = useChange('takeCase', ['readCase', 'listCases'])`, then `take.mutate({ params, body })`.
 * The routes named in `refreshes` are read again when it is done - and when it was refused as changed meanwhile, so that
 * the newest version is shown beside what the person wrote. `onDone` comes first, also when the screen is no longer there;
 * so do `onBegun`, before it is sent, and `onFailed`.
 */
export const useChange = <N extends RouteName>(
  name: N,
  refreshes: readonly RouteName[],
  onDone?: () => void,
  { onBegun, onFailed }: { readonly onBegun?: () => void; readonly onFailed?: (failed: CallFailed) => void } = {},
): UseMutationResult<AnswerOf<Routes[N]>, CallFailed, Given<Routes[N]>> => {
  const api = useApi();
  const queries = useQueryClient();
  const refresh = () => Promise.all(refreshes.map((route) => queries.invalidateQueries({ queryKey: [route] })));
  return useMutation<AnswerOf<Routes[N]>, CallFailed, Given<Routes[N]>>({
    mutationFn: (given) => {
      onBegun?.();
      return api(name, given);
    },
    onSuccess: () => {
      onDone?.();
      return refresh();
    },
    onError: (failed) => {
      onFailed?.(failed);
      return failed.kind === 'changed' ? refresh() : undefined;
    },
  });
};
