import type { RemovalPlace } from '#shared/reviews/removals/removal-way.ts';
import type { RemovalState } from '#shared/reviews/removals/removals.ts';
import { appendLog, lockChain } from '../../database/log.ts';
import type { Tx } from '../../database/transaction.ts';
import type { Claimed } from '../../outbox/claim.ts';
import type { Outcome } from '../../outbox/outcome.ts';
import type { Found } from './read-removal.ts';

type Change = {
  readonly state: RemovalState;
  readonly place?: RemovalPlace;
  readonly isOurs?: boolean;
  readonly removedAt?: Date;
  readonly putBackAt?: Date;
  readonly returnedAt?: Date;
};

/**
 * The outcome of a message by which a removal changes, with its entry in the chain of its group. A removal that a person has
 * changed meanwhile stays as it is.
 * @param then what follows from the change
 */
export const changeRemoval = (
  { tenantId, subject, subjectId }: Claimed,
  { removalId, state: from }: Found,
  { state, place, isOurs, removedAt, putBackAt, returnedAt }: Change,
  facts: Readonly<Record<string, unknown>> = {},
  then?: (tx: Tx) => Promise<void>,
) =>
  ({
    end: 'done',
    also: async (tx, now) => {
      const group = { tenantId, subject, subjectId };
      await lockChain(tx, group);
      const { numUpdatedRows } = await tx
        .updateTable('removals')
        .set({
          state,
          ...(place && { place }),
          ...(isOurs !== undefined && { is_ours: isOurs }),
          ...(removedAt && { removed_at: removedAt }),
          ...(putBackAt && { put_back_at: putBackAt }),
          ...(returnedAt && { returned_at: returnedAt }),
        })
        .where('tenant_id', '=', tenantId)
        .where('removal_id', '=', removalId)
        .where('state', '=', from)
        .executeTakeFirst();
      if (numUpdatedRows === 0n) return;
      await then?.(tx);
      const entry = { verb: `removal-${state}`, facts: { removalId, ...(place && { place }), ...facts } };
      await appendLog(tx, { ...group, actorId: null, at: now }, [entry]);
    },
  }) satisfies Outcome<never>;
