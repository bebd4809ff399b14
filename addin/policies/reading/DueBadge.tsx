import { Badge } from '@fluentui/react-badge';
import { ClockRegular } from '@fluentui/react-icons/svg/clock';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { makeStyles } from '@griffel/react';
import { useNow } from '../../look/clock.ts';
import { dayOf } from '../../texts/copenhagen-day.ts';
import { useTexts } from '../../texts/language.ts';
import * as texts from '../../texts/policies/reading.ts';
import { useTimes } from '../../texts/times.ts';

const useStyles = makeStyles({ badge: { whiteSpace: 'nowrap', flexShrink: 0 } });

/** Until when something is to be read, or since when it is late. */
export const DueBadge = ({ due }: { due: string }) => {
  const t = useTexts(texts);
  const times = useTimes();
  const now = useNow(60_000);
  const isLate = due < dayOf(now);
  const day = times.dayLong(due, now);
  return (
    <Badge
      className={useStyles().badge}
      shape="rounded"
      appearance="tint"
      color={isLate ? 'danger' : 'warning'}
      icon={isLate ? <ErrorCircleFilled /> : <ClockRegular />}
    >
      {isLate ? t.late(day) : t.by(day)}
    </Badge>
  );
};
