import type { Journal } from '../journal.ts';

type Kept = { timers: 'run' | 'stop'; instances: number };

/** How the platform runs the app. A new start of the stage changes nothing in it, as none of the app's does in Azure. */
export type HostState = Readonly<Kept> & { keep(change: Partial<Kept>): void };

export const openHostState = (journal: Pick<Journal, 'read' | 'append'>): HostState => {
  const kept: Kept = Object.assign({ timers: 'run', instances: 1 }, ...journal.read('functions'));
  return Object.assign(kept, {
    keep: (change: Partial<Kept>) => {
      journal.append('functions', change);
      Object.assign(kept, change);
    },
  });
};
