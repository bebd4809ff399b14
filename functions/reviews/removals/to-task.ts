import type { RemovalPlace } from '#shared/reviews/removals/removal-way.ts';
import type { Senders } from '../../deliveries/delivery.ts';
import type { Claimed } from '../../outbox/claim.ts';
import { makeTask } from '../../tasks/make-task.ts';
import { changeRemoval } from './change-removal.ts';
import type { Found } from './read-removal.ts';

/** What the desk cannot do itself a person is asked to do. */
export const toTask = (
  parts: Senders,
  row: Claimed,
  found: Found,
  place: RemovalPlace,
  facts: Readonly<Record<string, unknown>> = {},
) =>
  changeRemoval(row, found, { state: 'task', place }, facts, async (tx) => {
    const about = { tenantId: found.tenantId, aboutId: found.removalId, listId: found.reviewId };
    await makeTask(tx, parts, 'end-membership', about);
  });
