import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { Clock } from '#addin/look/time/clock-left.ts';
import { TimeLeft } from '#addin/look/time/TimeLeft.tsx';
import { now } from './world.tsx';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const at = (left: number) => new Date(now.getTime() + left).toISOString();
const breach = (left: number): Clock => ({ kind: 'hours', due: at(left), begun: at(left - 72 * hour) });
/** Midnight in Copenhagen so many days from now. */
const midnight = (days: number) => new Date(Date.parse('2026-11-25T23:00:00Z') + days * day).toISOString();

const hours = [
  breach(71 * hour + 48 * minute + 1000),
  breach(39 * hour + 20 * minute + 1000),
  breach(15 * hour + 48 * minute + 1000),
  breach(3 * hour + 41 * minute + 1000),
  breach(-2 * hour - 10 * minute),
  { ...breach(20 * hour), stopped: '2026-11-24T13:20:00Z' },
  { ...breach(-100 * hour), stopped: '2026-11-20T13:20:00Z' },
];
const days: readonly Clock[] = [
  { kind: 'days', begun: midnight(-7), due: midnight(24) },
  { kind: 'working-days', begun: midnight(-1), due: midnight(5) },
  { kind: 'days', begun: midnight(-29), due: midnight(1) },
  { kind: 'days', begun: midnight(-30), due: midnight(0) },
  { kind: 'days', begun: midnight(-36), due: midnight(-6) },
];

const useStyles = makeStyles({
  columns: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXXXL },
  column: { display: 'grid', rowGap: tokens.spacingVerticalL, alignContent: 'start', justifyItems: 'start' },
  row: { width: '174px' },
  narrow: { width: '150px' },
  tint: { width: '174px', padding: tokens.spacingHorizontalS, backgroundColor: tokens.colorBrandBackground2 },
});

/** The time of every level: in rows, on cards, on a marked row and in a head. */
export const Times = () => {
  const styles = useStyles();
  const column = (
    clocks: readonly Clock[],
    form: 'row' | 'narrow' | 'inline',
    className: string | undefined,
    onTint = false,
  ) => (
    <div className={styles.column}>
      {clocks.map((clock) => (
        <div key={`${clock.kind} ${clock.due} ${clock.stopped}`} className={className}>
          <TimeLeft clock={clock} form={form} onTint={onTint} />
        </div>
      ))}
    </div>
  );
  return (
    <div className={styles.columns}>
      {column(hours, 'row', styles.row)}
      {column(hours, 'narrow', styles.narrow)}
      {column(hours.slice(1, 5), 'row', styles.tint, true)}
      {column(hours, 'inline', undefined)}
      {column(days, 'row', styles.row)}
    </div>
  );
};
