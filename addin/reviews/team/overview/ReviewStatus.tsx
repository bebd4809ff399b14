import { Badge, type BadgeProps } from '@fluentui/react-badge';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { ClockRegular } from '@fluentui/react-icons/svg/clock';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import type { ComponentType } from 'react';
import { useTexts } from '../../../texts/language.ts';
import * as overview from '../../../texts/reviews/overview.ts';
import type { Status } from './units.ts';

type Dress = readonly [NonNullable<BadgeProps['appearance']>, NonNullable<BadgeProps['color']>, ComponentType];

const dressOf: Readonly<Record<Status, Dress>> = {
  stalled: ['tint', 'warning', WarningFilled],
  // Nothing has happened yet: no colour, and no frame that draws the eye.
  'not-opened': ['ghost', 'informative', CircleRegular],
  going: ['outline', 'informative', ClockRegular],
  finished: ['tint', 'success', CheckmarkCircleFilled],
  'not-sent': ['outline', 'informative', WarningFilled],
};

const useStyles = makeStyles({
  badge: { whiteSpace: 'nowrap', flexShrink: 0 },
  ghost: { paddingInline: 0, color: tokens.colorNeutralForeground2 },
});

/** How far a reviewer is, as an icon and a word. */
export const ReviewStatus = ({ status }: { status: Status }) => {
  const [appearance, color, Icon] = dressOf[status];
  const styles = useStyles();
  return (
    <Badge
      className={mergeClasses(styles.badge, appearance === 'ghost' && styles.ghost)}
      shape="rounded"
      appearance={appearance}
      color={color}
      icon={<Icon />}
    >
      {useTexts(overview).statuses[status]}
    </Badge>
  );
};
