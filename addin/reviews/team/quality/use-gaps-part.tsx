import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import type { ReactNode } from 'react';
import { roundOf } from '#shared/reviews/round-of.ts';
import type { Routes } from '#shared/routes/all.ts';
import type { AnswerOf } from '#shared/routes/route.ts';
import type { CallFailed } from '../../../api.ts';
import type { Action } from '../../../look/frame/action.ts';
import { ProblemMessage } from '../../../look/ProblemMessage.tsx';
import { Loading } from '../../../look/states/Loading.tsx';
import { useTexts } from '../../../texts/language.ts';
import * as overview from '../../../texts/reviews/overview.ts';
import * as quality from '../../../texts/reviews/quality.ts';
import { useChange, useRead } from '../../../use-api.ts';
import { DataGaps } from './DataGaps.tsx';

/** Milliseconds between two looks while the directory is being read. */
const soon = 3_000;

type Given = {
  readonly reviewId: string;
  /** The person may have the directory read again, and ask others to mend it. */
  readonly mayMend: boolean;
  /** The person may give to others what the team is asked. */
  readonly isOfTeam: boolean;
};

type Part = {
  /** How much lacks; undefined while it is not known. */
  readonly count: number | undefined;
  readonly period: Pick<AnswerOf<Routes['listDataGaps']>, 'starts' | 'ends' | 'state'> | undefined;
  readonly actions: readonly Action[];
  readonly content: ReactNode;
  readonly error: CallFailed | null;
  readonly retry: () => void;
};

/** What lacks in the directory for a review, as a part of its page. */
export const useGapsPart = ({ reviewId, mayMend, isOfTeam }: Given): Part => {
  const t = useTexts(quality);
  const { title } = useTexts(overview);
  const params = { reviewId };
  const found = useRead('listDataGaps', { params }, { staleTime: 60_000 });
  const mayGive = isOfTeam && found.data?.state === 'open';
  const mending = mayMend && found.data ? { reviewId, planId: found.data.planId, mayGive } : undefined;
  const isReading = found.data?.reading ?? false;
  useRead('listDataGaps', { params }, { refetchInterval: soon, enabled: isReading });
  const again = useChange('readDirectoryAgain', ['listDataGaps']);
  const readAgain = {
    name: isReading ? t.reading : t.readAgain,
    icon: <ArrowSyncRegular />,
    busy: isReading || again.isPending,
    onPress: () => again.mutate({}),
  };
  return {
    count: found.data?.gaps.length,
    period: found.data,
    actions: mayMend ? [readAgain] : [],
    content: (
      <>
        {again.error && <ProblemMessage failed={again.error} />}
        {found.data ? (
          <DataGaps {...found.data} title={title(roundOf(found.data.starts))} mending={mending} />
        ) : (
          !found.error && <Loading shape="rows" />
        )}
      </>
    ),
    error: found.error,
    retry: () => void found.refetch(),
  };
};
