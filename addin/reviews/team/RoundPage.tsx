import { AlertRegular } from '@fluentui/react-icons/svg/alert';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import { MessageBar, MessageBarBody } from '@fluentui/react-message-bar';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useParams } from 'react-router';
import { roundOf } from '#shared/reviews/round-of.ts';
import type { Primary } from '../../look/frame/action.ts';
import { NotFound } from '../../look/frame/NotFound.tsx';
import { Page } from '../../look/Page.tsx';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import { Loading } from '../../look/states/Loading.tsx';
import { useTexts } from '../../texts/language.ts';
import * as overviewTexts from '../../texts/reviews/overview.ts';
import * as qualityTexts from '../../texts/reviews/quality.ts';
import * as team from '../../texts/reviews/team.ts';
import { type Times, useTimes } from '../../texts/times.ts';
import { useChange, useRead } from '../../use-api.ts';
import { isNotThere } from './is-not-there.ts';
import { mayFollow, mayPlan } from './may-plan.ts';
import { Overview } from './overview/Overview.tsx';
import { type Reminding, useReminding } from './overview/use-reminding.ts';
import { DataGaps } from './quality/DataGaps.tsx';
import { Removals } from './Removals.tsx';
import { useRoundView } from './use-round-view.ts';

const useStyles = makeStyles({
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
});

/** One review: how far it is, what lacks in the directory, what is to be removed. Administrators see what lacks, and no answers. */
export const RoundPage = () => {
  const styles = useStyles();
  const t = useTexts(overviewTexts);
  const q = useTexts(qualityTexts);
  const words = useTexts(team);
  const times = useTimes();
  const { reviewId = '' } = useParams();
  const me = useRead('me', {}).data;
  const follows = me !== undefined && mayFollow(me);
  const params = { reviewId };
  const found = useRead('readReview', { params }, { refetchInterval: 10_000, enabled: follows });
  const gaps = useRead('listDataGaps', { params }, { enabled: me !== undefined, staleTime: 60_000 });
  const isReading = gaps.data?.reading ?? false;
  // Until what is being read shows.
  useRead('listDataGaps', { params }, { refetchInterval: 3_000, enabled: isReading });
  const again = useChange('readDirectoryAgain', ['listDataGaps']);
  const reminding = useReminding(reviewId, found.data?.sheets ?? []);
  const { view, show } = useRoundView(follows);
  const failed = (follows ? found.error : null) ?? gaps.error;
  if (isNotThere(failed)) return <NotFound what="page" />;
  const review = found.data;
  const head = review ?? gaps.data;
  const isTeam = me?.roles.includes('Gdpr.Team') ?? false;
  const all = [
    ...(follows ? [{ id: 'overview', name: t.tabs.overview }] : []),
    { id: 'data', name: t.tabs.data, count: gaps.data ? String(gaps.data.gaps.length) : undefined },
    ...(review && review.removals > 0
      ? [{ id: 'removals', name: t.tabs.removals, count: String(review.removals) }]
      : []),
  ];
  const primary = isTeam && view === 'overview' ? primaryOf(reminding, t, times) : undefined;
  const readAgain = {
    name: isReading ? q.reading : q.readAgain,
    icon: <ArrowSyncRegular />,
    busy: isReading || again.isPending,
    onPress: () => again.mutate({}),
  };
  return (
    <Page
      title={head ? t.title(roundOf(head.starts)) : words.title}
      wide
      trail={[{ name: words.title, to: '/reviews' }]}
      sub={head && (head.state === 'ended' ? t.ended : t.period)(times.day(head.starts), times.day(head.ends))}
      tabs={{ label: t.views, shown: view, all, onShow: show }}
      actions={view === 'data' && me && mayPlan(me) ? [readAgain] : []}
      {...(primary && { primary })}
    >
      {failed && <ProblemMessage failed={failed} onRetry={() => (follows ? found.refetch() : gaps.refetch())} />}
      {again.error && <ProblemMessage failed={again.error} />}
      {reminding.error && <ProblemMessage failed={reminding.error} />}
      {view === 'data' && (gaps.data ? <DataGaps {...gaps.data} /> : !failed && <Loading shape="rows" />)}
      {view !== 'data' && !review && !failed && <Loading shape="rows" />}
      {view === 'overview' && review?.state === 'making' && (
        <MessageBar>
          <MessageBarBody>{words.round.making}</MessageBarBody>
        </MessageBar>
      )}
      {view === 'overview' && review && review.state !== 'making' && (
        <Overview review={review} gaps={gaps.data?.gaps.length} onRemind={isTeam ? reminding.remind : undefined} />
      )}
      {view === 'removals' && review && (
        <>
          <p className={styles.quiet}>{words.round.notRemoved}</p>
          <Removals reviewId={reviewId} />
        </>
      )}
    </Page>
  );
};

/** Reminds all who have not finished, at most once a day each; afterwards it says when that was. */
const primaryOf = (
  { sheetIds, lastToday, remind, isPending }: Reminding,
  t: typeof overviewTexts.da,
  times: Times,
): Primary | undefined => {
  const icon = <AlertRegular />;
  if (sheetIds.length > 0)
    return { name: t.remindAll(sheetIds.length), icon, busy: isPending, onPress: () => remind(sheetIds) };
  if (!lastToday) return undefined;
  return { name: t.reminded(times.time(lastToday)), icon, disabled: true, onPress: () => undefined };
};
