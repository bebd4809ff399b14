import { type Later, type Outbox, openDrain } from '../outbox/drain.ts';
import { deliveriesWith, type OwnDeliveries } from './deliver.ts';
import type { Senders } from './delivery.ts';

/**
 * The outbox with everything it can deliver: about cases and the municipality, and what other subjects bring. `later` as of
 * openDrain.
 */
export const openOutbox = (parts: Senders, later?: Later, own: Partial<OwnDeliveries> = {}): Outbox => {
  const deliveries = deliveriesWith(own);
  return openDrain(
    {
      db: parts.db,
      now: parts.now,
      newId: parts.newId,
      subjects: Object.keys(deliveries),
      deliver: async (row) => {
        const ofKind = deliveries[row.subject];
        if (!ofKind) throw new TypeError('a row about a subject of an unknown kind');
        return ofKind.deliver(parts, row);
      },
      alarmGivenUp: async (row) => deliveries[row.subject]?.givenUp(parts, row),
    },
    later,
  );
};
