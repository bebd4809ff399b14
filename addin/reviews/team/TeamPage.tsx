import { Badge } from '@fluentui/react-badge';
import { Button } from '@fluentui/react-button';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { PersonKeyRegular } from '@fluentui/react-icons/svg/person-key';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useNavigate } from 'react-router';
import { roundOf } from '#shared/reviews/round-of.ts';
import type { Routes } from '#shared/routes/all.ts';
import type { AnswerOf } from '#shared/routes/route.ts';
import { useNow } from '../../look/clock.ts';
import { Page } from '../../look/Page.tsx';
import { PageLink } from '../../look/PageLink.tsx';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import { EmptyState } from '../../look/states/EmptyState.tsx';
import { Loading } from '../../look/states/Loading.tsx';
import type { Me } from '../../me.ts';
import { useTexts } from '../../texts/language.ts';
import * as plansTexts from '../../texts/reviews/plans.ts';
import * as team from '../../texts/reviews/team.ts';
import { useTimes } from '../../texts/times.ts';
import { unbroken } from '../../texts/unbroken.ts';
import { useRead } from '../../use-api.ts';
import { Bar, percentOf } from './Bar.tsx';
import { mayFollow, mayPlan } from './may-plan.ts';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    minHeight: '44px',
    boxSizing: 'border-box',
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  name: { flex: '1 1 220px', minWidth: 0 },
  // Numbers, bars and badges stand under one another.
  answered: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, whiteSpace: 'nowrap' },
  state: { '@container page (min-width: 640px)': { display: 'flex', justifyContent: 'flex-end', width: '110px' } },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
});

/** What is over is over, however much of it was answered. */
const stateColor = { making: 'informative', open: 'brand', ended: 'informative' } as const;

type Listed = AnswerOf<Routes['listReviews']>;

/** What the team has planned, and how far each review is. */
export const TeamPage = ({ me }: { me: Me }) => {
  const styles = useStyles();
  const t = useTexts(team);
  const p = useTexts(plansTexts);
  const [times, now] = [useTimes(), useNow()];
  const go = useNavigate();
  const found = useRead('listReviews', {}, { refetchInterval: 30_000 });
  const newPlan = () => go('/reviews/new');
  const answers = me.reviews || me.roles.includes('Gdpr.Team');
  const answer = { name: t.answer, icon: <PersonKeyRegular />, onPress: () => go('/reviews/mine') };
  const lookUp = { name: t.lookUp, icon: <SearchRegular />, onPress: () => go('/reviews/access') };
  const { plans = [], reviews = [] } = found.data ?? {};
  const isEmpty = found.data !== undefined && plans.length === 0;
  return (
    <Page
      title={t.title}
      wide
      actions={[...(answers ? [answer] : []), ...(mayFollow(me) ? [lookUp] : [])]}
      {...(mayPlan(me) && !isEmpty && { primary: { name: t.newPlan, icon: <AddRegular />, onPress: newPlan } })}
    >
      {found.error && <ProblemMessage failed={found.error} onRetry={() => found.refetch()} />}
      {found.isPending && <Loading shape="rows" />}
      {isEmpty && (
        <EmptyState
          icon={<PersonKeyRegular />}
          title={t.empty}
          words={t.emptyHelp}
          action={
            mayPlan(me) && (
              <Button appearance="primary" icon={<AddRegular />} onClick={newPlan}>
                {t.newPlan}
              </Button>
            )
          }
        />
      )}
      {plans.length > 0 && (
        <>
          <section className={styles.part} aria-labelledby="reviews">
            <h2 id="reviews" className={styles.heading}>
              {t.reviews}
            </h2>
            {reviews.length === 0 && <p className={styles.quiet}>{t.noReviews}</p>}
            <ul className={styles.list}>
              {reviews.map((review) => (
                <ReviewRow key={review.reviewId} review={review} isLink={mayFollow(me)} />
              ))}
            </ul>
          </section>
          <section className={styles.part} aria-labelledby="plans">
            <h2 id="plans" className={styles.heading}>
              {t.plans}
            </h2>
            <ul className={styles.list}>
              {plans.map(({ planId, name, state, waits, next }) => (
                <li key={planId} className={styles.row}>
                  <span className={styles.name}>
                    {mayPlan(me) ? <PageLink to={`/reviews/plans/${planId}`}>{name}</PageLink> : name}
                    {waits && <p className={styles.quiet}>{t.waits}</p>}
                    {next && !waits && <p className={styles.quiet}>{t.next(unbroken(times.ahead(next, now)))}</p>}
                  </span>
                  <Badge appearance="outline" color="informative" shape="rounded">
                    {p.states[state]}
                  </Badge>
                </li>
              ))}
            </ul>
          </section>
        </>
      )}
    </Page>
  );
};

const ReviewRow = ({ review, isLink }: { review: Listed['reviews'][number]; isLink: boolean }) => {
  const styles = useStyles();
  const t = useTexts(team);
  const times = useTimes();
  const { reviewId, name, state, starts, ends, lines, answered } = review;
  const quarter = t.quarter(roundOf(starts));
  return (
    <li className={styles.row}>
      <span className={styles.name}>
        {isLink ? <PageLink to={`/reviews/${reviewId}`}>{quarter}</PageLink> : quarter}
        <p className={styles.quiet}>{t.period(name, unbroken(times.between(starts, ends, 'short')))}</p>
      </span>
      {lines > 0 && (
        <span className={styles.answered}>
          {t.answeredPart(percentOf(answered, lines))} <Bar part={answered / lines} />
        </span>
      )}
      <span className={styles.state}>
        <Badge appearance={state === 'ended' ? 'outline' : 'tint'} color={stateColor[state]} shape="rounded">
          {t.states[state]}
        </Badge>
      </span>
    </li>
  );
};
