import type { UseQueryResult } from '@tanstack/react-query';
import type { CallFailed } from '../../api.ts';

/** What is seen as it was: a list of cases, one case, one's own reports. `at`: when it was read, by this computer's clock. */
export type Seen = { readonly what: 'cases' | 'case' | 'mine'; readonly offline: boolean; readonly at: number };

type Read = Pick<UseQueryResult<unknown, CallFailed>, 'data' | 'dataUpdatedAt' | 'isRefetchError' | 'error'>;

/** Whether what is shown could not be read again: there is no network, or the desk does not answer. */
export const staleOf = (what: Seen['what'], { data, dataUpdatedAt, isRefetchError, error }: Read): Seen | undefined => {
  if (data === undefined) return undefined;
  return isRefetchError ? { what, offline: error?.kind === 'offline', at: dataUpdatedAt } : undefined;
};
