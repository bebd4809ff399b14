import { Badge } from '@fluentui/react-badge';
import { ClockRegular } from '@fluentui/react-icons/svg/clock';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useNow } from '../../look/clock.ts';
import { dayOf } from '../../texts/copenhagen-day.ts';
import { useTexts } from '../../texts/language.ts';
import * as texts from '../../texts/policies/reading.ts';
import { useTimes } from '../../texts/times.ts';
import { isSoon } from '../is-soon.ts';

const useStyles = makeStyles({
  badge: { whiteSpace: 'nowrap', flexShrink: 0 },
  calm: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap', flexShrink: 0 },
});

/** Until when something is to be read, or since when it is late; it is a warning in the last week alone. */
export const DueBadge = ({ due }: { due: string }) => {
  const t = useTexts(texts);
  const times = useTimes();
  const now = useNow(60_000);
  const styles = useStyles();
  const isLate = due < dayOf(now);
  const day = times.dayLong(due, now);
  if (!isSoon(due, now)) return <span className={styles.calm}>{t.by(day)}</span>;
  return (
    <Badge
      className={styles.badge}
      shape="rounded"
      appearance="tint"
      color={isLate ? 'danger' : 'warning'}
      icon={isLate ? <ErrorCircleFilled /> : <ClockRegular />}
    >
      {isLate ? t.late(day) : t.by(day)}
    </Badge>
  );
};
