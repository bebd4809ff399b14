import { Badge } from '@fluentui/react-badge';
import { MessageBar, MessageBarBody } from '@fluentui/react-message-bar';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useNow } from '../../look/clock.ts';
import { NotFound } from '../../look/frame/NotFound.tsx';
import { Page } from '../../look/Page.tsx';
import { PageLink } from '../../look/PageLink.tsx';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import { Loading } from '../../look/states/Loading.tsx';
import { useTexts } from '../../texts/language.ts';
import * as previewTexts from '../../texts/reviews/plan-preview.ts';
import * as plans from '../../texts/reviews/plans.ts';
import { useTimes } from '../../texts/times.ts';
import { useRead } from '../../use-api.ts';
import { isNotThere } from '../team/is-not-there.ts';
import { PlanDrawer } from './PlanDrawer.tsx';
import { PlanFacts } from './PlanFacts.tsx';
import { PreviewParts } from './PreviewParts.tsx';
import type { PlanPart, Preview } from './part.ts';
import { usePlanMoves } from './use-plan-moves.tsx';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gap: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXXXL}`,
    '@container page (min-width: 800px)': { gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 6fr)' },
  },
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
});

/** Milliseconds between two looks while the directory is being read for the first time. */
const soon = 5_000;

/** A plan in sentences, each of which can be changed, and what a review by it would ask if it began now. */
export const PlanPage = () => {
  const styles = useStyles();
  const t = useTexts(plans);
  const seen = useTexts(previewTexts);
  const times = useTimes();
  const now = useNow();
  const { planId = '' } = useParams();
  const [part, setPart] = useState<PlanPart>();
  const found = useRead('previewPlan', { params: { planId } });
  const preview = found.data;
  // Read again until the first reading is done, and no longer: counting takes its time.
  useRead('previewPlan', { params: { planId } }, { refetchInterval: soon, enabled: preview?.readAt === null });
  const moves = usePlanMoves(preview);
  const headingOf = ({ state, next }: Preview) => {
    if (state === 'draft') return seen.preview;
    return next ? seen.next(times.ahead(next.starts, now)) : seen.now;
  };
  if (isNotThere(found.error)) return <NotFound what="page" />;
  return (
    <Page
      title={preview?.name ?? t.heading}
      sub={preview?.runningUntil ? seen.running(times.ahead(preview.runningUntil, now)) : t.lead}
      wide
      trail={[{ name: t.title, to: '/reviews' }]}
      badges={
        preview && (
          <Badge appearance="outline" color="informative" shape="rounded">
            {t.states[preview.state]}
          </Badge>
        )
      }
      actions={moves.actions}
      {...(moves.primary && { primary: moves.primary })}
    >
      {found.error && <ProblemMessage failed={found.error} onRetry={() => found.refetch()} />}
      {moves.error && <ProblemMessage failed={moves.error} />}
      {found.isPending && <Loading shape="form" />}
      {preview && (
        <div className={styles.columns}>
          <section className={styles.part} aria-labelledby="plan">
            <h2 id="plan" className={styles.heading}>
              {t.heading}
            </h2>
            <PlanFacts preview={preview} onChange={preview.state === 'stopped' ? undefined : setPart} />
            <PageLink to="/reviews/groups">{t.toGroups}</PageLink>
          </section>
          <section className={styles.part} aria-labelledby="preview">
            <h2 id="preview" className={styles.heading}>
              {headingOf(preview)}
            </h2>
            {preview.readAt === null ? (
              <MessageBar>
                <MessageBarBody>{seen.reading}</MessageBarBody>
              </MessageBar>
            ) : (
              <PreviewParts preview={preview} readAt={times.near(preview.readAt, now)} />
            )}
          </section>
        </div>
      )}
      {preview && part && <PlanDrawer key={part} preview={preview} part={part} onClose={() => setPart(undefined)} />}
    </Page>
  );
};
