import type { DeletionState } from './views.ts';

type Recorded = { readonly deletion: DeletionState; readonly byTeam: boolean };

/** From settled to worrying: where reporters say different things, the worse is believed until the team has looked. */
const worse: readonly DeletionState[] = ['confirmed', 'asked', 'no-answer', 'refused'];

/**
 * What is held of a wrong recipient, from what each person last recorded, oldest first: the team's own latest word, else the
 * worse of what the reporters say. `not-asked` takes a word back.
 */
export const deletionFrom = (records: readonly Recorded[]): DeletionState => {
  const words = records.filter(({ deletion }) => deletion !== 'not-asked');
  const ofTeam = words.filter(({ byTeam }) => byTeam).at(-1);
  if (ofTeam) return ofTeam.deletion;
  const [first = 'not-asked', ...others] = words.map(({ deletion }) => deletion);
  return others.reduce((worst, one) => (worse.indexOf(one) > worse.indexOf(worst) ? one : worst), first);
};
