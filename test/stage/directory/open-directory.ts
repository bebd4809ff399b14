import type { Journal } from '../journal.ts';
import type { Municipality } from '../municipality/municipality.ts';
import type { Deed, NotedDeed } from './deed.ts';
import { keptFor } from './deletions.ts';
import type { Writer } from './history.ts';
import { putDeed } from './put-deed.ts';

export type Directory = {
  /** Makes a change; journaled before it returns. `settled`: past Graph, so that its replicas agree on it at once. */
  write(tenantId: string, deed: Deed, by: Writer, how?: { settled?: boolean }): void;
  /** Purges what was deleted thirty days ago or longer. Called before anything is read. */
  settle(): void;
};

const retention: Writer = { kind: 'app', objectId: 'retention', name: 'Microsoft Entra ID' };

/** The directory of every tenant, as it is changed while the stage runs; what an earlier run did is done again. */
export const openDirectory = (
  municipality: Municipality,
  journal: Pick<Journal, 'read' | 'append'>,
  now: () => Date,
): Directory => {
  const purgeUntil = (instant: number): void => {
    for (const tenant of municipality.tenants.values())
      for (const [object, { at }] of tenant.deleted) {
        const due = at.getTime() + keptFor;
        if (due > instant) continue;
        const purge = { do: 'purge', object } as const;
        putDeed(municipality, {
          ...purge,
          tenantId: tenant.id,
          at: new Date(due).toISOString(),
          by: retention,
          settled: true,
        });
      }
  };
  for (const noted of journal.read('directory') as NotedDeed[]) {
    purgeUntil(Date.parse(noted.at));
    putDeed(municipality, noted);
  }
  return {
    write: (tenantId, deed, by, { settled = false } = {}) => {
      purgeUntil(now().getTime());
      const noted: NotedDeed = {
        ...deed,
        tenantId,
        at: now().toISOString(),
        by,
        ...(settled && { settled: true as const }),
      };
      journal.append('directory', noted);
      putDeed(municipality, noted);
    },
    settle: () => purgeUntil(now().getTime()),
  };
};
