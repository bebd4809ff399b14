import { onlineManager, type UseQueryResult } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import type { CallFailed } from '../../api.ts';

/** What is seen as it was: a list of cases, one case, one's own reports. `at`: when it was read, by this computer's clock. */
export type Seen = { readonly what: 'cases' | 'case' | 'mine'; readonly offline: boolean; readonly at: number };

type Read = Pick<UseQueryResult<unknown, CallFailed>, 'data' | 'dataUpdatedAt' | 'isRefetchError' | 'error'>;

/** Whether what is shown could not be read again: there is no network, or the desk does not answer. */
export const staleOf = (what: Seen['what'], { data, dataUpdatedAt, isRefetchError, error }: Read): Seen | undefined => {
  if (data === undefined) return undefined;
  return isRefetchError ? { what, offline: error?.kind === 'offline', at: dataUpdatedAt } : undefined;
};

const isOnline = () => onlineManager.isOnline();

/** The same, and at once where this computer knows that it has no network: not first when the next reading fails. */
export const useStale = (what: Seen['what'], read: Read): Seen | undefined => {
  const online = useSyncExternalStore(onlineManager.subscribe, isOnline);
  const known = staleOf(what, read);
  if (online || read.data === undefined) return known;
  return { what, offline: true, at: read.dataUpdatedAt };
};
