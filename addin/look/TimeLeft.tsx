import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import * as desk from '../texts/desk.ts';
import { useTexts } from '../texts/language.ts';
import { useTimes } from '../texts/times.ts';
import { useNow } from './clock.ts';

const hour = 3_600_000;

const useStyles = makeStyles({
  left: { ...typographyStyles.body1Strong, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  soon: { color: tokens.colorStatusWarningForeground1 },
  late: { color: tokens.colorPaletteRedForeground1 },
});

/** Time to a deadline in words, the deadline itself on hover. Said in words too, so colour is never alone. */
export const TimeLeft = ({ deadline }: { deadline: string }) => {
  const styles = useStyles();
  const t = useTexts(desk);
  const times = useTimes();
  const left = new Date(deadline).getTime() - useNow().getTime();
  const span = times.span(left);
  return (
    <time
      dateTime={deadline}
      title={times.full(deadline)}
      className={mergeClasses(styles.left, left < 24 * hour && styles.soon, left < 0 && styles.late)}
    >
      {left < 0 ? t.late(span) : t.left(span)}
    </time>
  );
};
