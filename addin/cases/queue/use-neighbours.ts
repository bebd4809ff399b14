import { type InfiniteData, useQueryClient } from '@tanstack/react-query';
import type { Routes } from '#shared/routes/all.ts';
import type { AnswerOf } from '#shared/routes/route.ts';
import type { Whole } from '../subject.ts';
import { useAddressOf } from '../use-subject.ts';
import { useListAsLeft, useListBefore } from './list-trail.ts';
import { readFilter } from './read-filter.ts';

type Pages = InfiniteData<AnswerOf<Routes['listCases']>>;

/** The cases before and after one in the list one came from; none where one came by a link. */
export const useNeighbours = (of: Whole): { previous: string | undefined; next: string | undefined } => {
  const queries = useQueryClient();
  const list = useListBefore(of.subject);
  const { search } = useListAsLeft(list);
  const addressOf = useAddressOf();
  const pages = queries.getQueryData<Pages>(['listCases', list, readFilter(new URLSearchParams(search))]);
  const rows = pages?.pages.flatMap(({ cases }) => cases) ?? [];
  const at = rows.findIndex((row) => row.caseId === of.caseId);
  const addressAt = (place: number) => {
    const row = at < 0 ? undefined : rows[place];
    return row && addressOf(row);
  };
  return { previous: addressAt(at - 1), next: addressAt(at + 1) };
};
