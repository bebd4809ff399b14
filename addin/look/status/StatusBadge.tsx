import { Badge, type BadgeProps } from '@fluentui/react-badge';
import { ArrowTurnDownRightRegular } from '@fluentui/react-icons/svg/arrow-turn-down-right';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { CircleHalfFillRegular } from '@fluentui/react-icons/svg/circle-half-fill';
import { CommentCheckmarkRegular } from '@fluentui/react-icons/svg/comment-checkmark';
import { HourglassHalfRegular } from '@fluentui/react-icons/svg/hourglass-half';
import { MailInboxRegular } from '@fluentui/react-icons/svg/mail-inbox';
import { PersonAlertRegular } from '@fluentui/react-icons/svg/person-alert';
import { ProhibitedRegular } from '@fluentui/react-icons/svg/prohibited';
import { ShieldLockFilled } from '@fluentui/react-icons/svg/shield-lock';
import { SubtractCircleRegular } from '@fluentui/react-icons/svg/subtract-circle';
import { makeStyles } from '@griffel/react';
import type { ComponentType } from 'react';
import { useTexts } from '../../texts/language.ts';
import * as texts from '../../texts/status.ts';
import type { Status } from './statuses.ts';

type Dress = readonly [NonNullable<BadgeProps['appearance']>, NonNullable<BadgeProps['color']>, ComponentType];

const dressOf: Readonly<Record<Status, Dress>> = {
  new: ['tint', 'brand', CircleRegular],
  'in-progress': ['tint', 'informative', CircleHalfFillRegular],
  'awaiting-reply': ['tint', 'warning', HourglassHalfRegular],
  'awaiting-approval': ['tint', 'important', PersonAlertRegular],
  notified: ['tint', 'success', CheckmarkRegular],
  'not-notified': ['outline', 'informative', SubtractCircleRegular],
  'not-a-breach': ['outline', 'informative', ProhibitedRegular],
  closed: ['outline', 'informative', CheckmarkCircleRegular],
  'protected-address': ['filled', 'danger', ShieldLockFilled],
  received: ['tint', 'brand', MailInboxRegular],
  answered: ['tint', 'success', CommentCheckmarkRegular],
  'waiting-for-you': ['filled', 'brand', ArrowTurnDownRightRegular],
};

const useStyles = makeStyles({ badge: { whiteSpace: 'nowrap', flexShrink: 0 } });

/**
 * A case's status as an icon and a word; the same everywhere. In a head the state comes first and the alarm second, at
 * most two.
 */
export const StatusBadge = ({ status }: { status: Status }) => {
  const [appearance, color, Icon] = dressOf[status];
  return (
    <Badge className={useStyles().badge} shape="rounded" appearance={appearance} color={color} icon={<Icon />}>
      {useTexts(texts)[status]}
    </Badge>
  );
};
