import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import type { Ref } from 'react';

const bar = '4px';
const useStyles = makeStyles({
  stages: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    margin: 0,
    ':focus': { outline: 'none' },
    '@container page (min-width: 560px)': { gridTemplateColumns: 'repeat(auto-fit, minmax(96px, 1fr))' },
  },
  one: {
    display: 'flex',
    flexDirection: 'row-reverse',
    justifyContent: 'flex-end',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    paddingBottom: tokens.spacingVerticalXXS,
    borderBottom: `${bar} solid ${tokens.colorNeutralStroke1}`,
    '@media (forced-colors: active)': { borderBottomColor: 'CanvasText' },
  },
  number: {
    ...typographyStyles.title2,
    lineHeight: '36px',
    margin: 0,
    whiteSpace: 'nowrap',
    flexShrink: 0,
    fontVariantNumeric: 'tabular-nums',
  },
  name: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2 },
  planned: { borderBottomColor: tokens.colorNeutralStroke1 },
  toIt: { borderBottomColor: tokens.colorNeutralStroke1 },
  owner: { borderBottomColor: tokens.colorStatusWarningBorderActive },
  stays: { borderBottomColor: tokens.colorNeutralStroke1 },
  reading: { borderBottomColor: tokens.colorCompoundBrandStroke },
  gone: { borderBottomColor: tokens.colorStatusSuccessBorderActive },
  task: { borderBottomColor: tokens.colorStatusWarningBorderActive },
  back: { borderBottomColor: tokens.colorNeutralStroke1 },
});

export type ShownStage = 'planned' | 'toIt' | 'owner' | 'stays' | 'reading' | 'gone' | 'task' | 'back';

/** The stages of what is removed as numbers, each over its bar. */
export const Stages = ({
  stages,
  ref,
}: {
  stages: readonly (readonly [stage: ShownStage, count: number, name: string])[];
  ref: Ref<HTMLDListElement>;
}) => {
  const styles = useStyles();
  return (
    <dl ref={ref} tabIndex={-1} className={styles.stages}>
      {stages.map(([stage, count, name]) => (
        <div key={stage} className={mergeClasses(styles.one, styles[stage])}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.number}>{count.toLocaleString('da-DK')}</dd>
        </div>
      ))}
    </dl>
  );
};
