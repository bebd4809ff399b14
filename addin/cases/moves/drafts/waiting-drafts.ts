import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import type { Routes } from '#shared/routes/all.ts';
import type { AnswerOf } from '#shared/routes/route.ts';
import type { Api } from '../../../api.ts';
import { saysWhenOffline, useApi, useRead } from '../../../use-api.ts';
import type { FormMove, Move } from '../../subject.ts';
import { useCasePart } from '../../use-subject.ts';

type Drafts = AnswerOf<Routes['listDrafts']>;
type Draft = Drafts['drafts'][number];

const of = (caseId: string) => ({ params: { caseId } });
const placeOf = (caseId: string) => ['listDrafts', of(caseId)];

/** When what waits in a move's form was kept; undefined where nothing waits. */
export const useWaitingDraft = (caseId: string, move: Move): Date | undefined => {
  const hasForm = useCasePart().beside.some((one) => one === move);
  const { data } = useRead('listDrafts', of(caseId), { enabled: hasForm });
  const found = data?.drafts.find(({ form }) => form === move);
  return found && new Date(found.keptAt);
};

/** The drafts of a case's forms as the desk has them now, read afresh and told on at once. */
const draftsOf = (caseId: string, api: Api, queries: QueryClient) => ({
  /** @throws CallFailed */
  read: (form: FormMove): Promise<Draft | undefined> =>
    queries
      .fetchQuery<Drafts>({
        queryKey: placeOf(caseId),
        queryFn: ({ signal }) => api('listDrafts', { ...of(caseId), signal }),
        ...saysWhenOffline,
        staleTime: 0,
      })
      .then(({ drafts }) => drafts.find((one) => one.form === form)),
  /** The desk keeps this of a form now; undefined: nothing. */
  know: (form: FormMove, draft: Omit<Draft, 'form'> | undefined): void =>
    void queries.setQueryData<Drafts>(placeOf(caseId), (before) => ({
      drafts: [...(before?.drafts ?? []).filter((one) => one.form !== form), ...(draft ? [{ form, ...draft }] : [])],
    })),
});

export const useDrafts = (caseId: string) => draftsOf(caseId, useApi(), useQueryClient());
