import type { DeletionState } from './views.ts';

type Recorded = { readonly deletion: DeletionState; readonly byTeam: boolean };

/** From settled to worrying: where reporters differ, the worse counts until the team has checked. */
const worse: readonly DeletionState[] = ['confirmed', 'asked', 'no-answer', 'refused'];

/**
 * The state of a wrong recipient, from each person's last record, oldest first: the team's latest, else the worst of the
 * reporters'. `not-asked` takes a record back.
 */
export const deletionFrom = (records: readonly Recorded[]): DeletionState => {
  const words = records.filter(({ deletion }) => deletion !== 'not-asked');
  const ofTeam = words.filter(({ byTeam }) => byTeam).at(-1);
  if (ofTeam) return ofTeam.deletion;
  const [first = 'not-asked', ...others] = words.map(({ deletion }) => deletion);
  return others.reduce((worst, one) => (worse.indexOf(one) > worse.indexOf(worst) ? one : worst), first);
};
