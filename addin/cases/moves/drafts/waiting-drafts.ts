import { type QueryClient, skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Routes } from '#shared/routes/all.ts';
import type { AnswerOf } from '#shared/routes/route.ts';
import type { Api } from '../../../api.ts';
import { useClock } from '../../../look/clock.ts';
import * as moves from '../../../texts/cases/moves.ts';
import { useTexts } from '../../../texts/language.ts';
import { useTimes } from '../../../texts/times.ts';
import { saysWhenOffline, useApi, useRead } from '../../../use-api.ts';
import type { FormMove, Move } from '../../subject.ts';
import { useCasePart } from '../../use-subject.ts';
import { typedPlace } from '../use-kept-form.ts';

type Drafts = AnswerOf<Routes['listDrafts']>;
type Draft = Drafts['drafts'][number];

const of = (caseId: string) => ({ params: { caseId } });
const placeOf = (caseId: string) => ['listDrafts', of(caseId)];

/**
 * Says what waits in a move's form: kept at the desk, with the time, or begun in this window alone. Undefined where nothing
 * waits, or where there is no move.
 */
export const useDraftWords = (caseId: string, move: Move | undefined): string | undefined => {
  const t = useTexts(moves);
  const times = useTimes();
  const clock = useClock();
  const hasForm = useCasePart().beside.some((one) => one === move);
  const { data } = useRead('listDrafts', of(caseId), { enabled: hasForm });
  const { data: typed = {} } = useQuery<object>({ queryKey: typedPlace(caseId, move), queryFn: skipToken });
  const kept = data?.drafts.find(({ form }) => form === move);
  if (kept) return t.draft(times.lately(new Date(kept.keptAt), clock()));
  return Object.keys(typed).length > 0 ? t.begun : undefined;
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

export const useCaseDrafts = (caseId: string) => draftsOf(caseId, useApi(), useQueryClient());
