import { makeTimers, type Timer, type TimersGiven } from '../functions-host/timers.ts';
import type { Teams } from './teams.ts';

/** On weekdays at 8 UTC, which is 9 or 10 in Copenhagen: the working day has begun, whatever the season. */
const schedule = '0 0 8 * * 1-5';

/** The people of a team open Teams in the morning and see what came overnight, however the clock is moved. */
export const morningOf = (
  teams: Pick<Teams, 'startOfDay' | 'quiet'>,
  given: Pick<TimersGiven, 'first' | 'report'>,
): Timer[] =>
  makeTimers(
    [
      {
        name: 'teamOpensTeams',
        schedule,
        run: () => {
          teams.startOfDay();
          return teams.quiet();
        },
      },
    ],
    given,
  );
