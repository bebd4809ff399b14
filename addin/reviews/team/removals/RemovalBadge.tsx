import { Badge, type BadgeProps } from '@fluentui/react-badge';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ClockRegular } from '@fluentui/react-icons/svg/clock';
import { SubtractCircleRegular } from '@fluentui/react-icons/svg/subtract-circle';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import type { ComponentType } from 'react';
import type { RemovalFate } from '#shared/reviews/removals/removal-fate.ts';
import type { RemovalState } from '#shared/reviews/removals/removals.ts';
import { fateIn, isAlreadyGone, type Removal } from './stage-of.ts';

const useStyles = makeStyles({
  badge: { whiteSpace: 'nowrap', flexShrink: 0 },
  ghost: { paddingInline: 0, color: tokens.colorNeutralForeground2 },
});

type Dress = readonly [NonNullable<BadgeProps['appearance']>, NonNullable<BadgeProps['color']>, ComponentType];

// What goes as planned draws no eye.
const waits: Dress = ['ghost', 'informative', ClockRegular];
const read: Dress = ['tint', 'brand', ArrowSyncRegular];
const warns: Dress = ['tint', 'warning', WarningFilled];
const ends: Dress = ['outline', 'informative', SubtractCircleRegular];
const settled: Dress = ['outline', 'informative', CheckmarkRegular];

const dressOf: Readonly<Record<RemovalState, Dress>> = {
  planned: waits,
  withheld: ends,
  reading: read,
  gone: read,
  waiting: warns,
  stuck: warns,
  confirmed: ['tint', 'success', CheckmarkCircleFilled],
  'came-back': warns,
  'group-gone': ends,
  'new-access': warns,
  task: warns,
  'putting-back': read,
  returning: read,
  'put-back': settled,
  'not-put-back': warns,
  'gone-again': warns,
};

const dressOfFate: Readonly<Record<RemovalFate, Dress>> = {
  graph: waits,
  task: waits,
  owner: warns,
  stays: waits,
  gone: settled,
};

const dressFor = (removal: Removal): Dress => {
  const fate = fateIn(removal);
  if (fate) return dressOfFate[fate];
  return isAlreadyGone(removal) ? settled : dressOf[removal.state];
};

/** How far a removal is, in a word with its picture. */
export const RemovalBadge = ({ removal, words }: { removal: Removal; words: string }) => {
  const [appearance, color, Icon] = dressFor(removal);
  const styles = useStyles();
  return (
    <Badge
      className={mergeClasses(styles.badge, appearance === 'ghost' && styles.ghost)}
      shape="rounded"
      appearance={appearance}
      color={color}
      icon={<Icon />}
    >
      {words}
    </Badge>
  );
};
