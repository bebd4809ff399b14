import type { Compared, Whole } from '../subject.ts';

/** Which facts differ between what a person saw and what now holds, what was done in between, and by whom. */
export const changesBetween = (seen: Whole, now: Whole, meId: string, compared: readonly Compared[]) => {
  const last = Math.max(0, ...seen.timeline.map(({ sequence }) => sequence));
  const since = now.timeline.filter(({ sequence, verb }) => sequence > last && verb !== 'looked');
  const other = since.findLast(({ by }) => by.personId !== null && by.personId !== meId);
  return {
    facts: compared.filter(({ valueIn }) => valueIn(seen) !== valueIn(now)),
    since,
    by: other?.by.name,
  };
};
