import type { QueueRow } from '#shared/breaches/views.ts';
import type { Clock } from '../../look/time/clock-left.ts';

type Dates = Pick<QueueRow, 'aware' | 'deadline' | 'clockRuns' | 'clockStoppedAt'>;

/** The clock of a breach: hours, from when the municipality became aware (GDPR art. 33(1)). */
export const breachClock = ({ aware, deadline, clockRuns, clockStoppedAt }: Dates): Clock => ({
  kind: 'hours',
  begun: aware,
  due: deadline,
  stopped: clockRuns ? undefined : (clockStoppedAt ?? true),
});
