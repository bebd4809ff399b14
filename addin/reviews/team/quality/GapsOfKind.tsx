import { Button } from '@fluentui/react-button';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import type { DataGap } from '#shared/reviews/data-gaps.ts';
import { useTexts } from '../../../texts/language.ts';
import * as quality from '../../../texts/reviews/quality.ts';
import { useGapStyles } from './DataGapRow.tsx';
import { GapAction, type Mending } from './GapAction.tsx';
import { useGapWords } from './use-gap-words.ts';
import { useTaskWords } from './use-task-words.ts';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    '@container page (min-width: 720px)': { paddingInlineStart: '28px' },
  },
  one: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    minHeight: '36px',
    paddingBlock: tokens.spacingVerticalXXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  name: { ...typographyStyles.body1, flex: '1 1 220px', minWidth: 0, overflowWrap: 'anywhere' },
  lines: { whiteSpace: 'nowrap' },
  more: { marginTop: tokens.spacingVerticalS },
});

/** As many are shown at first, and as many more each time. */
const atATime = 50;

type Shown = {
  readonly gaps: readonly DataGap[];
  /** What they have in common. */
  readonly title: string;
  /** Who answers for them meanwhile, as it is said of all. */
  readonly saidMeanwhile: string;
  readonly mending: Mending | undefined;
};

/** Each person or group of which the same lacks: its name, how much, and what is its own. */
export const GapsOfKind = ({ gaps, title, saidMeanwhile, mending }: Shown) => {
  const styles = useStyles();
  const row = useGapStyles();
  const t = useTexts(quality);
  const wordsOf = useGapWords();
  const taskOf = useTaskWords();
  const [most, setMost] = useState(atATime);
  const left = gaps.length - most;
  return (
    <ul className={styles.list} aria-label={title}>
      {gaps.slice(0, most).map((gap) => {
        const { what, lines, meanwhile } = wordsOf(gap);
        const quiet = [...(meanwhile === saidMeanwhile ? [] : [meanwhile]), ...taskOf(gap)];
        return (
          <li key={gap.about?.id} className={styles.one}>
            <span className={styles.name}>{gap.about?.name || what}</span>
            <span className={row.quiet}>
              {quiet.map((words) => `${words} · `)}
              <span className={styles.lines}>{lines}</span>
            </span>
            {mending && <GapAction gap={gap} what={what} mending={mending} />}
          </li>
        );
      })}
      {left > 0 && (
        <li>
          <Button className={styles.more} size="small" onClick={() => setMost(most + atATime)}>
            {t.more(Math.min(left, atATime))}
          </Button>
        </li>
      )}
    </ul>
  );
};
