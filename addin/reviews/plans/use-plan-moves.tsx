import { ArrowRightRegular } from '@fluentui/react-icons/svg/arrow-right';
import { PauseRegular } from '@fluentui/react-icons/svg/pause';
import { PlayRegular } from '@fluentui/react-icons/svg/play';
import { RecordStopRegular } from '@fluentui/react-icons/svg/record-stop';
import { useNavigate } from 'react-router';
import type { CallFailed } from '../../api.ts';
import { useNow } from '../../look/clock.ts';
import type { Action, Primary } from '../../look/frame/action.ts';
import { useToasts } from '../../look/toasts/toasts.ts';
import { useTexts } from '../../texts/language.ts';
import * as plans from '../../texts/reviews/plans.ts';
import { useTimes } from '../../texts/times.ts';
import { useChange } from '../../use-api.ts';
import type { Preview } from './part.ts';

type Moves = {
  readonly primary: Primary | undefined;
  readonly actions: readonly Action[];
  readonly error: CallFailed | null;
};

/** What can be done with a plan now: start it on the day of its rhythm or today, pause, resume and end it. */
export const usePlanMoves = (preview: Preview | undefined): Moves => {
  const t = useTexts(plans);
  const [times, now] = [useTimes(), useNow()];
  const toasts = useToasts();
  const go = useNavigate();
  const refreshed = ['listReviews', 'previewPlan'] as const;
  const start = useChange('startReview', refreshed);
  const turn = useChange('turnPlan', refreshed);
  const error = start.error ?? turn.error;
  if (!preview) return { primary: undefined, actions: [], error };
  const { planId, version, state, running, readAt, next } = preview;
  const params = { planId };
  const turnTo = (to: 'active' | 'paused' | 'stopped', said: (starts: string | null) => string) => () => {
    if (!turn.isPending)
      turn.mutate({ params, body: { version, state: to } }, { onSuccess: ({ starts }) => toasts.done(said(starts)) });
  };
  const inUse = turnTo('active', (starts) => (starts ? t.startsOn(times.ahead(starts, now)) : t.states.active));
  const today: Action = {
    ...{ name: t.start, icon: <PlayRegular />, busy: start.isPending },
    onPress: () => {
      if (!start.isPending)
        start.mutate({ params, body: { version } }, { onSuccess: ({ reviewId }) => go(`/reviews/${reviewId}`) });
    },
  };
  const follow = running && { name: t.running, icon: <ArrowRightRegular />, onPress: () => go(`/reviews/${running}`) };
  const pause = { name: t.pause, icon: <PauseRegular />, onPress: turnTo('paused', () => t.paused) };
  const stop = { name: t.stop, icon: <RecordStopRegular />, onPress: turnTo('stopped', () => t.stopped) };
  const mayBegin = readAt !== null && !running;
  switch (state) {
    case 'draft':
      return {
        error,
        primary: next
          ? {
              name: t.startOn(times.ahead(next.starts, now)),
              icon: <PlayRegular />,
              busy: turn.isPending,
              onPress: inUse,
            }
          : undefined,
        actions: [...(mayBegin ? [today] : []), stop],
      };
    case 'active':
      return { error, primary: follow || (mayBegin ? today : undefined), actions: [pause, stop] };
    case 'paused': {
      const resume = { name: t.resume, icon: <PlayRegular />, busy: turn.isPending, onPress: inUse };
      return { error, primary: resume, actions: [...(follow ? [follow] : []), stop] };
    }
    case 'stopped':
      return { error, primary: follow || undefined, actions: [] };
  }
};
