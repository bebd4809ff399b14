import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { useLanguage, useTexts } from '../../../texts/language.ts';
import * as texts from '../../../texts/reviews/sent.ts';
import type { WhatHappens } from './what-happens.ts';

const useStyles = makeStyles({
  numbers: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXXL}`,
    margin: 0,
  },
  one: { display: 'flex', flexDirection: 'column-reverse' },
  number: { ...typographyStyles.title1, margin: 0, fontVariantNumeric: 'tabular-nums' },
  name: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2 },
  bar: {
    display: 'flex',
    height: '6px',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground5,
    '@media (forced-colors: active)': { outline: '1px solid CanvasText' },
  },
  part: { '@media (forced-colors: active)': { forcedColorAdjust: 'none' } },
  kept: { color: tokens.colorStatusSuccessForeground1 },
  removed: { color: tokens.colorStatusDangerForeground1 },
  keptPart: {
    backgroundColor: tokens.colorStatusSuccessBackground3,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
  removedPart: {
    backgroundColor: tokens.colorStatusDangerBackground3,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
});

/** How many of each, and what part of the whole. Only what there is. */
export const SentNumbers = ({ happens }: { happens: WhatHappens }) => {
  const styles = useStyles();
  const t = useTexts(texts).numbers;
  const language = useLanguage();
  const { kept, planned, toIt, owner, waits, underWay, removed, stays, it, handed, gone } = happens;
  const sum = (all: readonly (readonly [unknown, readonly unknown[]])[]) =>
    all.reduce((count, [, lines]) => count + lines.length, 0);
  const keeps = kept.length + stays.length;
  const removals = sum(planned) + underWay.length + removed.length;
  const [others, tasks, before] = [sum(handed), it.length + toIt.length, gone.length];
  const later = owner.length + waits.length;
  const all = Math.max(1, keeps + removals + later + others + tasks + before);
  const numbers = [
    { name: t.kept, number: keeps, look: styles.kept, always: true },
    { name: t.removed, number: removals, look: removals > 0 ? styles.removed : '', always: true },
    { name: t.later, number: later, look: '' },
    { name: t.handed, number: others, look: '' },
    { name: t.it, number: tasks, look: '' },
    { name: t.gone, number: before, look: '' },
  ].filter(({ number, always }) => number > 0 || always);
  return (
    <>
      <dl className={styles.numbers}>
        {numbers.map(({ name, number, look }) => (
          <div key={name} className={styles.one}>
            <dt className={styles.name}>{name}</dt>
            <dd className={mergeClasses(styles.number, look)}>{number.toLocaleString(language)}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.bar} aria-hidden>
        <span className={mergeClasses(styles.part, styles.keptPart)} style={{ width: `${(100 * keeps) / all}%` }} />
        <span
          className={mergeClasses(styles.part, styles.removedPart)}
          style={{ width: `${(100 * removals) / all}%` }}
        />
      </div>
    </>
  );
};
