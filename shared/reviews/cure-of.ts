import type { Stall } from './stall.ts';

/** What there is to do about it: `reassign` gives the lines to another. */
export type Cure = 'remind' | 'reassign' | 'stand-in';

/** The one cure of a reviewer who is stuck. One whom reminders do not reach may be away: another can answer meanwhile. */
export const cureOf = ({ because }: Stall, hasStandIn: boolean): Cure => {
  switch (because) {
    case 'nobody':
      return 'reassign';
    case 'not-opened':
      return hasStandIn ? 'remind' : 'stand-in';
    case 'untouched':
      return 'remind';
  }
};
