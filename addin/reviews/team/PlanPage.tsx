import { Badge } from '@fluentui/react-badge';
import { PlayRegular } from '@fluentui/react-icons/svg/play';
import { MessageBar, MessageBarBody } from '@fluentui/react-message-bar';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useNavigate, useParams } from 'react-router';
import { Fact, Facts } from '../../look/Facts.tsx';
import { NotFound } from '../../look/frame/NotFound.tsx';
import { Page } from '../../look/Page.tsx';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import { Loading } from '../../look/states/Loading.tsx';
import { useLanguage, useTexts } from '../../texts/language.ts';
import * as team from '../../texts/reviews/team.ts';
import { useTimes } from '../../texts/times.ts';
import { useChange, useRead } from '../../use-api.ts';
import { isNotThere } from './is-not-there.ts';
import { type Preview, PreviewParts } from './PreviewParts.tsx';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gap: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXXXL}`,
    '@container page (min-width: 800px)': { gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)' },
  },
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
});

/** Milliseconds between two looks while the directory is being read for the first time. */
const soon = 5_000;

/** A plan in sentences, and what a review by it would ask if it began now. */
export const PlanPage = () => {
  const styles = useStyles();
  const t = useTexts(team);
  const times = useTimes();
  const go = useNavigate();
  const { planId = '' } = useParams();
  const found = useRead('previewPlan', { params: { planId } });
  const preview = found.data;
  // Read again until the first reading is done, and no longer: counting takes its time.
  useRead('previewPlan', { params: { planId } }, { refetchInterval: soon, enabled: preview?.readAt === null });
  const start = useChange('startReview', ['listReviews', 'previewPlan']);
  if (isNotThere(found.error)) return <NotFound what="page" />;
  const begin = () => {
    if (preview && !start.isPending)
      start.mutate(
        { params: { planId }, body: { version: preview.version } },
        { onSuccess: ({ reviewId }) => go(`/reviews/${reviewId}`) },
      );
  };
  const primary = primaryOf(preview, t, { begin, follow: (id) => go(`/reviews/${id}`), busy: start.isPending });
  return (
    <Page
      title={preview?.name ?? t.plan.heading}
      lead={t.plan.lead}
      wide
      trail={[{ name: t.title, to: '/reviews' }]}
      badges={
        preview && (
          <Badge appearance="outline" color="informative" shape="rounded">
            {t.planStates[preview.state]}
          </Badge>
        )
      }
      {...(primary && { primary })}
    >
      {found.error && <ProblemMessage failed={found.error} onRetry={() => found.refetch()} />}
      {start.error && <ProblemMessage failed={start.error} />}
      {found.isPending && <Loading shape="form" />}
      {preview && (
        <div className={styles.columns}>
          <section className={styles.part} aria-labelledby="plan">
            <h2 id="plan" className={styles.heading}>
              {t.plan.heading}
            </h2>
            <PlanFacts preview={preview} />
          </section>
          <section className={styles.part} aria-labelledby="preview">
            <h2 id="preview" className={styles.heading}>
              {t.plan.preview}
            </h2>
            {preview.readAt === null ? (
              <MessageBar>
                <MessageBarBody>{t.plan.reading}</MessageBarBody>
              </MessageBar>
            ) : (
              <PreviewParts preview={preview} readAt={times.full(preview.readAt)} />
            )}
          </section>
        </div>
      )}
    </Page>
  );
};

type Ways = { readonly begin: () => void; readonly follow: (reviewId: string) => void; readonly busy: boolean };

const primaryOf = (preview: Preview | undefined, t: typeof team.da, { begin, follow, busy }: Ways) => {
  if (!preview || preview.readAt === null) return undefined;
  const { running } = preview;
  const icon = <PlayRegular />;
  return running
    ? { name: t.plan.running, icon, onPress: () => follow(running) }
    : { name: t.plan.start, icon, busy, onPress: begin };
};

const PlanFacts = ({ preview: { plan } }: { preview: Preview }) => {
  const t = useTexts(team).plan;
  const language = useLanguage();
  const groups = plan.scope.all
    ? t.all
    : plan.scope.namePrefixes.length > 0
      ? t.prefixes(plan.scope.namePrefixes.join(', '))
      : t.otherwise;
  const asked = plan.reviewers.filter((source) => source !== 'named' || plan.named.length > 0);
  const inWords = new Intl.ListFormat(language);
  const monthName = (month: number) =>
    new Date(Date.UTC(2026, month - 1, 1)).toLocaleString(language, { month: 'long', timeZone: 'UTC' });
  const who = [...asked.map((source) => t.sources[source]), t.whoElse];
  return (
    <Facts>
      <Fact name={t.groups}>{groups}</Fact>
      <Fact name={t.who}>{who.map((one, at) => `${at + 1}. ${one}`).join('\n')}</Fact>
      <Fact name={t.never}>{t.neverWords}</Fact>
      <Fact name={t.days}>{t.daysWords(plan.rhythm.days)}</Fact>
      <Fact name={t.reminders}>{t.remindersWords(inWords.format(plan.reminderDays.map(String)))}</Fact>
      {plan.silence === 'keep' && <Fact name={t.silence}>{t.silenceWords}</Fact>}
      <Fact name={t.repeats}>{t.repeatsWords(inWords.format(plan.rhythm.everyGroup.map(monthName)))}</Fact>
    </Facts>
  );
};
