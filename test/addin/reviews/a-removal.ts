import type { Removal } from '#addin/reviews/team/removals/stage-of.ts';

const idOf = (digits: number) => `00000000-0000-4000-8000-${String(digits).padStart(12, '0')}`;

export const mette = { personId: idOf(1), name: 'Mette Skov' };
export const at = '2026-11-24T08:00:00.000Z';

/** A removal that waits for the end of its review, with what is given besides. */
export const removal = (given: Partial<Removal> = {}): Removal => ({
  ...{
    removalId: idOf(10),
    lineId: idOf(20),
    member: mette,
    groupId: idOf(30),
    group: 'SEC-BF',
    words: 'Børnesager',
    decidedBy: mette,
  },
  keptBy: null,
  ...{ state: 'planned', place: null, isOurs: false, plannedBy: mette, plannedAt: at, dueAt: null },
  way: (given.state ?? 'planned') === 'planned' ? { by: 'graph', warnings: [] } : null,
  ...{ removedAt: null, putBackAt: null, returnedAt: null, remains: [], readings: [] },
  ...{ undo: null, undoneBy: null, task: null, trouble: null },
  ...given,
});
