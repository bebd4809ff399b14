import type { PersonRef } from './person-ref.ts';
import type { CaseState } from './states.ts';

type Known = Pick<PersonRef, 'personId'>;
type Held = { readonly state: CaseState; readonly takenBy?: Known | null | undefined };

/** Whether somebody has an open case who is no longer of the team. Where no team is known, nobody is known to have left. */
export const hasLeft = ({ state, takenBy }: Held, team: readonly Known[] = []): boolean =>
  state === 'taken' && !!takenBy && team.length > 0 && !team.some(({ personId }) => personId === takenBy.personId);
