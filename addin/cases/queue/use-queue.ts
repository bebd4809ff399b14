import { type InfiniteData, keepPreviousData, type QueryKey, useInfiniteQuery } from '@tanstack/react-query';
import type { Routes } from '#shared/routes/all.ts';
import type { AnswerOf } from '#shared/routes/route.ts';
import type { Api, CallFailed } from '../../api.ts';
import { saysWhenOffline, useApi, useRead } from '../../use-api.ts';
import type { Listed } from '../subject.ts';
import type { ListOf } from './list-of.ts';
import { type QueueFilter, queryOf, subjectIn } from './read-filter.ts';

type Shown = AnswerOf<Routes['listCases']>;

const refreshEvery = 30_000;

/**
 * The cases of a list that a filter shows, page by page, read again every half minute. The rows shown stay while new ones
 * load, so that the reader keeps their place.
 */
export const useQueue = (of: ListOf, filter: QueueFilter) => {
  const api = useApi();
  const query = useInfiniteQuery<Shown, CallFailed, InfiniteData<Shown>, QueryKey, string>({
    queryKey: ['listCases', of, filter],
    queryFn: ({ pageParam, signal }) =>
      api('listCases', { query: { ...queryOf(of, filter), ...(pageParam && { cursor: pageParam }) }, signal }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    refetchInterval: refreshEvery,
    placeholderData: keepPreviousData,
    ...saysWhenOffline,
  });
  return {
    ...query,
    rows: onceEach(query.data?.pages.flatMap(({ cases }) => cases) ?? []),
    ...countOf(query.data?.pages ?? [], useFound(of, filter, query.data?.pages[0]?.more ?? false)),
  };
};

/** How many a search finds where its first page knows only of more: counted beside it, so that no page waits for it. */
const useFound = (of: ListOf, { show, state, search, kind }: QueueFilter, isMore: boolean): Count | undefined =>
  useRead(
    'countCases',
    { query: { show, ...subjectIn(of, kind), search, ...(state && { state }) } },
    { enabled: isMore && search !== '', staleTime: refreshEvery },
  ).data;

type Count = { readonly total: number; readonly more: boolean };

/** How many a filter finds: as far as they were counted, and no fewer than are shown. */
const countOf = (pages: readonly Shown[], found: Count | undefined): Count => {
  const [first] = pages;
  const shown = pages.reduce((sum, { cases }) => sum + cases.length, 0);
  const isAll = pages.at(-1)?.next === null;
  if (!first?.more) return { total: first?.total ?? 0, more: false };
  const { total, more } = found ?? first;
  return { total: Math.max(total, shown), more: more && !isAll };
};

/** A case that moved between two pages while they were read is in both; it is shown once. */
const onceEach = (rows: readonly Listed[]): Listed[] => [...new Map(rows.map((row) => [row.caseId, row])).values()];

/** Every case of a list that a filter finds, for a file: what is shown and what is still to be scrolled to. */
export const readWholeQueue = async (api: Api, of: ListOf, filter: QueueFilter): Promise<Listed[]> => {
  const rows: Listed[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const page: { cases: Listed[]; next: string | null } = await api('listCases', {
      query: { ...queryOf(of, filter), limit: 200, ...(cursor && { cursor }) },
    });
    rows.push(...page.cases);
    cursor = page.next;
  }
  return onceEach(rows);
};
