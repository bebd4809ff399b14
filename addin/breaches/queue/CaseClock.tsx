import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ClockRegular } from '@fluentui/react-icons/svg/clock';
import { ClockAlarmRegular } from '@fluentui/react-icons/svg/clock-alarm';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import type { ComponentType } from 'react';
import * as desk from '../../texts/desk.ts';
import { useTexts } from '../../texts/language.ts';
import * as queue from '../../texts/queue.ts';
import { useTimes } from '../../texts/times.ts';
import { type Nearness, timeLeft } from './time-left.ts';
import { timeLeftInWords } from './time-left-in-words.ts';

const useStyles = makeStyles({
  clock: {
    display: 'inline-flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalXS,
    ...typographyStyles.body1Strong,
    color: tokens.colorNeutralForeground1,
    fontVariantNumeric: 'tabular-nums',
  },
  large: { ...typographyStyles.title2, columnGap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, fontSize: '1.25em', height: '1lh', display: 'inline-flex', alignItems: 'center' },
  quiet: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  soon: { color: tokens.colorStatusWarningForeground3 },
  late: { color: tokens.colorStatusDangerForeground3 },
});

const iconOf: Readonly<Record<Nearness, ComponentType>> = {
  stopped: CheckmarkCircleRegular,
  calm: ClockRegular,
  'last-day': ClockAlarmRegular,
  'last-hours': WarningFilled,
  overdue: WarningFilled,
};

type Shown = { clock: { deadline: string; clockRuns: boolean }; now: Date; large?: boolean };

/** What is left of the 72 hours: in words and with a sign of its own for each degree, so that colour is never alone. */
export const CaseClock = ({ clock, now, large = false }: Shown) => {
  const styles = useStyles();
  const words = { desk: useTexts(desk), queue: useTexts(queue), times: useTimes() };
  const left = timeLeft(clock, now);
  const colourOf: Readonly<Record<Nearness, string | undefined>> = {
    stopped: styles.quiet,
    calm: undefined,
    'last-day': styles.soon,
    'last-hours': styles.late,
    overdue: styles.late,
  };
  const Icon = iconOf[left.nearness];
  return (
    <span
      className={mergeClasses(styles.clock, large && styles.large, colourOf[left.nearness])}
      data-nearness={left.nearness}
    >
      <span className={styles.icon} aria-hidden>
        <Icon />
      </span>
      {timeLeftInWords(left, words)}
    </span>
  );
};
