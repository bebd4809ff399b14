import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useNow } from '../../../look/clock.ts';
import { dayOf, daysBetween } from '../../../texts/copenhagen-day.ts';
import { useTexts } from '../../../texts/language.ts';
import * as overview from '../../../texts/reviews/overview.ts';
import * as team from '../../../texts/reviews/team.ts';
import { useTimes } from '../../../texts/times.ts';
import { Numbers } from '../../Numbers.tsx';
import { Bar, percentOf } from '../Bar.tsx';
import type { Review } from './review.ts';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXXL}`,
  },
  time: { flex: '1 1 240px', maxWidth: '432px' },
  days: {
    ...typographyStyles.caption1,
    display: 'flex',
    justifyContent: 'space-between',
    color: tokens.colorNeutralForeground2,
    marginBottom: tokens.spacingVerticalXS,
  },
});

/** The numbers that sum a review up, and one bar between its first and its last day. */
export const RoundNumbers = ({ review, gaps }: { review: Review; gaps: number | undefined }) => {
  const styles = useStyles();
  const t = useTexts(overview);
  const percentWords = useTexts(team).answered;
  const times = useTimes();
  const now = useNow(60_000);
  const { lines, answered, removals, state, starts, ends } = review;
  const days = Math.max(0, daysBetween(dayOf(now), ends));
  const percent = percentOf(answered, lines);
  return (
    <div className={styles.head}>
      <Numbers
        numbers={[
          [percentWords(percent), state === 'ended' ? t.numbers.answered : t.numbers.soFar],
          [lines, t.numbers.lines],
          [removals, state === 'ended' ? t.numbers.refused : t.numbers.removals],
          // What lacks now says nothing of a review that is over.
          ...(state === 'open'
            ? ([
                [gaps ?? '–', t.numbers.gaps],
                [days, t.numbers.daysLeft(days)],
              ] as const)
            : []),
        ]}
      />
      <div className={styles.time} role="img" aria-label={t.bar(percent)}>
        <span className={styles.days}>
          <span>{times.shortDay(starts)}</span>
          <span>{times.shortDay(ends)}</span>
        </span>
        <Bar wide part={lines === 0 ? 0 : answered / lines} tone="done" />
      </div>
    </div>
  );
};
