import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useParams } from 'react-router';
import { answeredPercent, isOnlyAsked, type ProofView } from '#shared/reviews/proof/proof-views.ts';
import { roundOf } from '#shared/reviews/round-of.ts';
import { NotFound } from '../../look/frame/NotFound.tsx';
import { Page } from '../../look/Page.tsx';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import { Loading } from '../../look/states/Loading.tsx';
import { useTexts } from '../../texts/language.ts';
import * as proofTexts from '../../texts/reviews/proof.ts';
import * as teamTexts from '../../texts/reviews/team.ts';
import { useTimes } from '../../texts/times.ts';
import { useNumber } from '../../texts/use-number.ts';
import { useRead } from '../../use-api.ts';
import { isNotThere } from '../team/is-not-there.ts';
import { ChainBadge } from './ChainBadge.tsx';
import { HowToCheck } from './HowToCheck.tsx';
import { OpenRemovals } from './OpenRemovals.tsx';
import { Quarters } from './Quarters.tsx';
import { useDownload } from './use-download.tsx';

const useStyles = makeStyles({
  page: {
    display: 'grid',
    gap: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXXXL}`,
    alignItems: 'start',
    gridTemplateColumns: 'minmax(0, 1fr)',
    '@container page (min-width: 860px)': { gridTemplateColumns: 'minmax(0, 1fr) 320px' },
  },
  part: { display: 'grid', rowGap: tokens.spacingVerticalL, minWidth: 0 },
  beside: { display: 'grid', rowGap: tokens.spacingVerticalXXL, minWidth: 0 },
  summary: { ...typographyStyles.subtitle1, fontWeight: tokens.fontWeightRegular, margin: 0, textWrap: 'balance' },
});

/** What became of a review, in one sentence, beside the ones before it, and how it can be checked. */
export const ProofPage = () => {
  const styles = useStyles();
  const t = useTexts(proofTexts);
  const team = useTexts(teamTexts);
  const times = useTimes();
  const number = useNumber();
  const { reviewId = '' } = useParams();
  const found = useRead('readProof', { params: { reviewId } });
  const proof = found.data;
  const quarter = proof && roundOf(proof.starts);
  const download = useDownload({
    name: quarter ? t.fileName(quarter) : t.link,
    ask: (api, format) => api('readProofFile', { params: { reviewId }, query: { format } }),
    refreshes: ['readProof'],
  });
  if (isNotThere(found.error)) return <NotFound what="page" />;
  const failed = found.error ?? download.error;
  return (
    <Page
      title={quarter ? t.title(quarter) : t.link}
      wide
      trail={[
        { name: t.place, to: '/reviews' },
        ...(quarter ? [{ name: team.quarter(quarter), to: `/reviews/${reviewId}` }] : []),
      ]}
      badges={proof && <ChainBadge check={proof.log.check} />}
      sub={
        proof &&
        [
          proof.endedAt ? t.ended(times.full(proof.endedAt)) : t.running(times.day(proof.ends)),
          t.lines(number(proof.outcome.lines)),
          t.reviewers(number(proof.reviewers)),
        ].join(' · ')
      }
      {...(proof && { actions: [download.excel], primary: download.pdf })}
    >
      {failed && <ProblemMessage failed={failed} onRetry={() => found.refetch()} />}
      {found.isPending && <Loading shape="rows" />}
      {proof && (
        <div className={styles.page}>
          <div className={styles.part}>
            <Summary proof={proof} className={styles.summary} />
            <Quarters proof={proof} />
          </div>
          <div className={styles.beside}>
            <OpenRemovals proof={proof} />
            <HowToCheck proof={proof} />
          </div>
        </div>
      )}
    </Page>
  );
};

const Summary = ({ proof: { outcome, endedAt }, className }: { proof: ProofView; className: string }) => {
  const { summary } = useTexts(proofTexts);
  const number = useNumber();
  if (isOnlyAsked(outcome, endedAt !== null))
    return (
      <p className={className}>
        {outcome.answered === 0
          ? `${summary.nobody} ${summary.waits(outcome.lines)}`
          : summary.some(number(outcome.answered), number(outcome.lines))}
      </p>
    );
  return (
    <p className={className}>
      {(endedAt ? summary.answered : summary.soFar)(answeredPercent(outcome))}
      <strong>{summary.removed(number(outcome.removed))}</strong>
      {summary.open(number(outcome.open))}
    </p>
  );
};
