import { type Later, type Outbox, openDrain } from '../outbox/drain.ts';
import { deliver } from './deliver.ts';
import type { Senders } from './delivery.ts';
import { alarmGivenUp } from './given-up.ts';

/** The outbox with everything it can deliver. `later` as of openDrain. */
export const openOutbox = (parts: Senders, later?: Later): Outbox =>
  openDrain(
    {
      db: parts.db,
      now: parts.now,
      newId: parts.newId,
      deliver: (row) => deliver(parts, row),
      alarmGivenUp: (row) => alarmGivenUp(parts, row),
    },
    later,
  );
