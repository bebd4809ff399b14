import { ShieldCheckmarkRegular } from '@fluentui/react-icons/svg/shield-checkmark';
import { MessageBar, MessageBarBody } from '@fluentui/react-message-bar';
import { useNavigate, useParams } from 'react-router';
import { roundOf } from '#shared/reviews/round-of.ts';
import { useNow } from '../../look/clock.ts';
import { useNarrow } from '../../look/frame/frame-context.ts';
import { NotFound } from '../../look/frame/NotFound.tsx';
import { Page } from '../../look/Page.tsx';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import { Loading } from '../../look/states/Loading.tsx';
import { useTexts } from '../../texts/language.ts';
import * as overview from '../../texts/reviews/overview.ts';
import * as team from '../../texts/reviews/team.ts';
import { useTimes } from '../../texts/times.ts';
import { unbroken } from '../../texts/unbroken.ts';
import { useRead } from '../../use-api.ts';
import { isNotThere } from './is-not-there.ts';
import { mayFollow, mayPlan } from './may-plan.ts';
import { Overview } from './overview/Overview.tsx';
import { useReminding } from './overview/use-reminding.tsx';
import { useGapsPart } from './quality/use-gaps-part.tsx';
import { useRemovalsPart } from './removals/use-removals-part.tsx';
import { useReviewTabs } from './use-review-tabs.ts';

/** One review: how far it is, what lacks in the directory, what is to be removed. Administrators see what lacks, and no answers. */
export const RoundPage = () => {
  const t = useTexts(overview);
  const words = useTexts(team);
  const [times, now] = [useTimes(), useNow()];
  const narrow = useNarrow();
  const go = useNavigate();
  const { reviewId = '' } = useParams();
  const me = useRead('me', {}).data;
  const follows = me !== undefined && mayFollow(me);
  const isOfTeam = me?.roles.includes('Gdpr.Team') ?? false;
  const found = useRead('readReview', { params: { reviewId } }, { refetchInterval: 10_000, enabled: follows });
  const review = found.data;
  const gaps = useGapsPart({ reviewId, mayMend: me !== undefined && mayPlan(me), isOfTeam });
  const reminding = useReminding(reviewId, review?.sheets ?? []);
  const removals = useRemovalsPart({ reviewId, isOpen: review?.state === 'open', mayRead: follows, isOfTeam });
  const { shown, tabs } = useReviewTabs({ follows, counts: { data: gaps.count, removals: removals.count } });
  const failed = (follows ? found.error : null) ?? gaps.error;
  if (isNotThere(failed)) return <NotFound what="page" />;
  const head = review ?? gaps.period;
  const toProof = () => go(`/reviews/${reviewId}/proof`);
  const proof = { name: words.proof, icon: <ShieldCheckmarkRegular />, onPress: toProof };
  const isMade = review !== undefined && review.state !== 'making';
  return (
    <Page
      title={head ? (narrow ? words.quarter : t.title)(roundOf(head.starts)) : words.title}
      wide
      trail={[{ name: words.title, to: '/reviews' }]}
      sub={
        (shown === 'removals' && removals.sub) ||
        (head &&
          (head.state === 'ended'
            ? t.ended(unbroken(times.between(head.starts, head.ends, 'long')))
            : narrow
              ? t.answerBy(unbroken(times.ahead(head.ends, now)))
              : t.period(unbroken(times.ahead(head.starts, now)), unbroken(times.ahead(head.ends, now)))))
      }
      tabs={tabs}
      actions={[...(shown === 'data' ? gaps.actions : []), ...(follows ? [proof] : [])]}
      {...(shown === 'overview' && isOfTeam && reminding.primary && { primary: reminding.primary })}
      {...(shown === 'removals' && removals.primary && { primary: removals.primary })}
    >
      {failed && <ProblemMessage failed={failed} onRetry={() => (found.error ? found.refetch() : gaps.retry())} />}
      {reminding.error && <ProblemMessage failed={reminding.error} />}
      {shown === 'data' && gaps.content}
      {shown !== 'data' && !review && !failed && <Loading shape="rows" />}
      {shown !== 'data' && review?.state === 'making' && (
        <MessageBar>
          <MessageBarBody>{words.making}</MessageBarBody>
        </MessageBar>
      )}
      {shown === 'overview' && isMade && (
        <Overview review={review} gaps={gaps.count} onRemind={isOfTeam ? reminding.remind : undefined} />
      )}
      {shown === 'removals' && isMade && removals.content}
    </Page>
  );
};
