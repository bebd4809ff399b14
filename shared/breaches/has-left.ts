import type { BreachState } from './states.ts';
import type { PersonRef } from './views.ts';

type Known = Pick<PersonRef, 'personId'>;
type Held = { readonly state: BreachState; readonly takenBy?: Known | null | undefined };

/** Whether somebody has an open case who is no longer of the team. Where no team is known, nobody is known to have left. */
export const hasLeft = ({ state, takenBy }: Held, team: readonly Known[] = []): boolean =>
  state === 'taken' && !!takenBy && team.length > 0 && !team.some(({ personId }) => personId === takenBy.personId);
