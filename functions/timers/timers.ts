import type { Outbox } from '../outbox/drain.ts';
import type { Parts } from '../parts.ts';
import { readDirectories } from './directory.ts';
import { maintenance } from './maintenance.ts';

export type Timer = { readonly name: string; readonly schedule: string; readonly run: () => Promise<void> };
type Given = { readonly drain: Pick<Outbox, 'drain'>; readonly embedded: boolean };

/** The clock's own requests. Schedules are NCRONTAB with seconds; each run ends when its work is done. */
export const timers = (parts: Parts, { drain, embedded }: Given): readonly Timer[] => [
  { name: 'deliverOutbox', schedule: '*/10 * * * * *', run: () => drain.drain() },
  // More often than it reads: after a start, or when Graph was down, it does not wait for the next hour.
  { name: 'readDirectory', schedule: '15 */15 * * * *', run: () => readDirectories(parts) },
  { name: 'maintain', schedule: '30 7 * * * *', run: maintenance(parts, embedded) },
];
