import type { PersonRef } from './person-ref.ts';
import type { CaseState } from './states.ts';

type Known = Pick<PersonRef, 'personId'>;
type Held = { readonly state: CaseState; readonly takenBy?: Known | null | undefined };

/** Whether an open case has an assignee who is no longer of the team. False where no team is known. */
export const hasLeft = ({ state, takenBy }: Held, team: readonly Known[] = []): boolean =>
  state === 'taken' && !!takenBy && team.length > 0 && !team.some(({ personId }) => personId === takenBy.personId);
