import { Button } from '@fluentui/react-button';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { MessageBar, MessageBarBody } from '@fluentui/react-message-bar';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { muchMinutes } from '#shared/reviews/reckon-minutes.ts';
import { useToasts } from '../../look/toasts/toasts.ts';
import { useTexts } from '../../texts/language.ts';
import * as previewTexts from '../../texts/reviews/plan-preview.ts';
import { useTimes } from '../../texts/times.ts';
import { useChange } from '../../use-api.ts';
import { Numbers } from '../Numbers.tsx';
import { Bar } from '../team/Bar.tsx';
import { Gaps } from './Gaps.tsx';
import type { Preview } from './part.ts';

const useStyles = makeStyles({
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    ...typographyStyles.body1,
    display: 'grid',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    minHeight: '28px',
    paddingBlock: tokens.spacingVerticalXXS,
    boxSizing: 'border-box',
    '@container page (min-width: 640px)': { gridTemplateColumns: '170px minmax(60px, 1fr) 176px' },
  },
  name: { overflowWrap: 'anywhere' },
  share: { whiteSpace: 'nowrap' },
  much: {
    ...typographyStyles.body1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
  },
  warning: { color: tokens.colorStatusWarningForeground1, fontSize: '16px' },
  split: { minWidth: 'auto', padding: 0, height: 'auto', color: tokens.colorBrandForegroundLink },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
});

/** As many are named; the others are summed up. */
const mostNamed = 4;

/** What a review would ask: how much, of whom, and what is missing in the directory. */
export const PreviewParts = ({ preview, readAt }: { preview: Preview; readAt: string }) => {
  const styles = useStyles();
  const t = useTexts(previewTexts);
  const times = useTimes();
  const { groups, lines, reviewers, next, medianMinutes } = preview;
  const [named, others] = [reviewers.slice(0, mostNamed), reviewers.slice(mostNamed)];
  const most = reviewers[0]?.lines ?? 0;
  return (
    <>
      <Numbers
        numbers={[
          [groups, t.numbers.groups],
          [lines, t.numbers.lines],
          [reviewers.length, t.numbers.reviewers],
          [t.minutes(medianMinutes), t.numbers.median],
        ]}
      />
      {next && next.groups !== groups && <p className={styles.quiet}>{t.fewer(next.groups)}</p>}
      <p className={styles.quiet}>{t.readAt(readAt)}</p>
      {preview.beside.map(({ planId, name, groups: both, asks }) => (
        <MessageBar key={planId} layout="multiline">
          <MessageBarBody>
            {asks ? t.askedNow(name, asks.lines, times.day(asks.ends)) : t.beside(name, both)}
          </MessageBarBody>
        </MessageBar>
      ))}
      {named.length > 0 && <h3 className={styles.heading}>{t.most}</h3>}
      <ul className={styles.list}>
        {named.map((one) => (
          <li key={one.reviewer?.personId ?? 'team'} className={styles.row}>
            <span className={styles.name}>{one.reviewer?.name ?? t.team}</span>
            <Bar wide part={one.lines / most} />
            <span className={styles.share}>{t.share(one.lines, one.minutes)}</span>
          </li>
        ))}
        {others.length > 0 && (
          <li className={styles.row}>
            <span className={styles.name}>{t.others(others.length)}</span>
            <Bar wide part={(others[0]?.lines ?? 0) / most} />
            <span className={styles.share}>{t.upTo(others[0]?.lines ?? 0)}</span>
          </li>
        )}
      </ul>
      <Much preview={preview} />
      <Gaps preview={preview} />
    </>
  );
};

/** Those who would need long, each with the offer to share with those who lead under them. */
const Much = ({ preview }: { preview: Preview }) => {
  const styles = useStyles();
  const t = useTexts(previewTexts);
  const toasts = useToasts();
  const change = useChange('changePlan', ['previewPlan']);
  const { planId, version, plan, reviewers, state } = preview;
  const long = reviewers.filter(({ reviewer, minutes }) => reviewer && minutes >= muchMinutes).slice(0, mostNamed);
  const split = ({ reviewer, couldShare }: Preview['reviewers'][number]) => {
    const reviewerId = reviewer?.personId;
    if (!reviewerId || change.isPending) return;
    const withIds = couldShare.flatMap(({ personId }) => personId ?? []);
    const body = { version, plan: { ...plan, shares: [...plan.shares, { reviewerId, withIds }] } };
    change.mutate({ params: { planId }, body }, { onSuccess: () => toasts.done(t.splitDone(reviewer.name)) });
  };
  return long.map((one) => (
    <p key={one.reviewer?.personId} className={styles.much}>
      <WarningRegular className={styles.warning} aria-hidden />
      {t.much(one.reviewer?.name ?? '', one.minutes)}
      {state !== 'stopped' &&
        one.couldShare.length > 0 &&
        !plan.shares.some(({ reviewerId }) => reviewerId === one.reviewer?.personId) && (
          <Button appearance="transparent" className={styles.split} onClick={() => split(one)}>
            {t.split}
          </Button>
        )}
    </p>
  ));
};
