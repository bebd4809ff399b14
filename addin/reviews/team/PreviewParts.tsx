import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { Routes } from '#shared/routes/all.ts';
import type { AnswerOf } from '#shared/routes/route.ts';
import { useTexts } from '../../texts/language.ts';
import * as team from '../../texts/reviews/team.ts';
import { Numbers } from '../Numbers.tsx';
import { Bar } from './Bar.tsx';

export type Preview = AnswerOf<Routes['previewPlan']>;

const useStyles = makeStyles({
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    ...typographyStyles.body1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `0 ${tokens.spacingHorizontalM}`,
    minHeight: '32px',
  },
  name: { flex: '1 1 180px', overflowWrap: 'anywhere' },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
});

/** As many are named; the others are summed up. */
const mostNamed = 4;

/** What a review would ask: how much, of whom, and what is missing in the directory. */
export const PreviewParts = ({ preview, readAt }: { preview: Preview; readAt: string }) => {
  const styles = useStyles();
  const t = useTexts(team).plan;
  const { groups, lines, members, reviewers, gaps } = preview;
  const [named, others] = [reviewers.slice(0, mostNamed), reviewers.slice(mostNamed)];
  const most = reviewers[0]?.lines ?? 0;
  return (
    <>
      <Numbers
        numbers={[
          [groups, t.numbers.groups],
          [lines, t.numbers.lines],
          [members, t.numbers.members],
          [reviewers.length, t.numbers.reviewers],
        ]}
      />
      <p className={styles.quiet}>{t.readAt(readAt)}</p>
      {named.length > 0 && <h3 className={styles.heading}>{t.most}</h3>}
      <ul className={styles.list}>
        {named.map((one) => (
          <li key={one.reviewer?.personId ?? 'team'} className={styles.row}>
            <span className={styles.name}>{one.reviewer?.name ?? t.team}</span>
            <Bar part={one.lines / most} />
            {t.lines(one.lines)}
          </li>
        ))}
        {others.length > 0 && (
          <li className={styles.row}>
            <span className={styles.name}>{t.others(others.length)}</span>
            {t.upTo(others[0]?.lines ?? 0)}
          </li>
        )}
      </ul>
      {gaps.length > 0 && (
        <>
          <h3 className={styles.heading}>{t.gaps}</h3>
          <ul className={styles.list}>
            {gaps.map(({ gap, lines: count }) => (
              <li key={gap} className={styles.row}>
                {count} {t.gap[gap]}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
};
