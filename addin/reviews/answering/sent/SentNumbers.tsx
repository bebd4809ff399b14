import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { useTexts } from '../../../texts/language.ts';
import * as texts from '../../../texts/reviews/sent.ts';
import { Numbers } from '../../Numbers.tsx';
import type { WhatHappens } from './what-happens.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    height: '6px',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground5,
    '@media (forced-colors: active)': { outline: '1px solid CanvasText' },
  },
  part: { '@media (forced-colors: active)': { forcedColorAdjust: 'none' } },
  kept: {
    backgroundColor: tokens.colorStatusSuccessBackground3,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
  removed: {
    backgroundColor: tokens.colorStatusDangerBackground3,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
});

/** How many of each, and what part of the whole. Only what there is. */
export const SentNumbers = ({ happens }: { happens: WhatHappens }) => {
  const styles = useStyles();
  const t = useTexts(texts).numbers;
  const { kept, planned, toIt, owner, waits, underWay, removed, stays, it, handed, gone } = happens;
  const sum = (all: readonly (readonly [unknown, readonly unknown[]])[]) =>
    all.reduce((count, [, lines]) => count + lines.length, 0);
  const keeps = kept.length + stays.length;
  const removals = sum(planned) + underWay.length + removed.length;
  const [others, tasks, before] = [sum(handed), it.length + toIt.length, gone.length];
  const later = owner.length + waits.length;
  const all = Math.max(1, keeps + removals + later + others + tasks + before);
  const more = [
    [later, t.later],
    [others, t.handed],
    [tasks, t.it],
    [before, t.gone],
  ] as const;
  return (
    <>
      <Numbers
        large
        numbers={[
          [keeps, t.kept, 'good'],
          [removals, t.removed, removals > 0 ? 'bad' : undefined],
          ...more.filter(([number]) => number > 0),
        ]}
      />
      <div className={styles.bar} aria-hidden>
        <span className={mergeClasses(styles.part, styles.kept)} style={{ width: `${(100 * keeps) / all}%` }} />
        <span className={mergeClasses(styles.part, styles.removed)} style={{ width: `${(100 * removals) / all}%` }} />
      </div>
    </>
  );
};
