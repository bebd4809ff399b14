import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useLanguage, useTexts } from '../../../texts/language.ts';
import * as overview from '../../../texts/reviews/overview.ts';
import * as team from '../../../texts/reviews/team.ts';
import { Bar, percentOf } from '../Bar.tsx';
import type { Status } from './units.ts';

const useStyles = makeStyles({
  part: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    whiteSpace: 'nowrap',
  },
  percent: {
    minWidth: '44px',
    textAlign: 'end',
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
    '@container page (max-width: 639px)': { minWidth: 'auto' },
  },
  left: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
});

type Shown = { readonly lines: number; readonly answered: number; readonly status: Status };

/** How much of what was asked is answered, in a number, a bar, and what is left. */
export const AnsweredPart = ({ lines, answered, status }: Shown) => {
  const styles = useStyles();
  const t = useTexts(overview);
  const { answered: percentWords } = useTexts(team);
  const language = useLanguage();
  const open = lines - answered;
  const tone = status === 'finished' ? 'done' : status === 'stalled' ? 'stuck' : 'plain';
  return (
    <span className={styles.part}>
      <span className={styles.percent}>{percentWords(percentOf(answered, lines))}</span>
      <Bar part={lines === 0 ? 1 : answered / lines} tone={tone} />
      {open > 0 && (
        <span className={styles.left}>
          {(status === 'not-sent' ? t.without : t.left)(open.toLocaleString(language))}
        </span>
      )}
    </span>
  );
};
