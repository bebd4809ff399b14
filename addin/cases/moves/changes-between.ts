import type { CaseView } from '#shared/breaches/views.ts';

export const compared = [
  'state',
  'takenBy',
  'notification',
  'authorityReference',
  'clockStoppedAt',
  'aware',
  'deadline',
  'people',
  'dataKinds',
  'place',
] as const;
export type Compared = (typeof compared)[number];

const factOf = (breach: CaseView, field: Compared): string | null => {
  if (field === 'takenBy') return breach.takenBy?.personId ?? null;
  return field === 'dataKinds' ? breach.dataKinds.toSorted().join() : breach[field];
};

/** Which facts differ between what a person saw and what now holds, what was done in between, and by whom. */
export const changesBetween = (seen: CaseView, now: CaseView, meId: string) => {
  const last = Math.max(0, ...seen.timeline.map(({ sequence }) => sequence));
  const since = now.timeline.filter(({ sequence, verb }) => sequence > last && verb !== 'looked');
  const other = since.findLast(({ by }) => by.personId !== null && by.personId !== meId);
  return {
    fields: compared.filter((field) => factOf(seen, field) !== factOf(now, field)),
    since,
    by: other?.by.name,
  };
};
