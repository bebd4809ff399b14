import { z } from 'zod';
import { type RemovalPlace, removalPlaces } from '#shared/reviews/removals/removal-way.ts';
import { type RemovalState, removalState } from '#shared/reviews/removals/removals.ts';
import type { Core } from '../../database/core.ts';
import { inTenant, type Tx } from '../../database/transaction.ts';

const placeKept = z.enum(removalPlaces).nullable();

export type Found = {
  readonly tenantId: string;
  readonly removalId: string;
  readonly reviewId: string;
  readonly groupId: string;
  readonly memberId: string;
  readonly state: RemovalState;
  /** Where a person was to make it. */
  readonly place: RemovalPlace | null;
  readonly isOurs: boolean;
  readonly removedAt: Date | null;
  readonly putBackAt: Date | null;
};

/** A removal; undefined where there is none. */
export const readRemoval = ({ db }: Pick<Core, 'db'>, tenantId: string, removalId: string) =>
  inTenant(db, tenantId, (tx) => findRemoval(tx, tenantId, removalId));

/** The same in a transaction. */
export const findRemoval = async (tx: Tx, tenantId: string, removalId: string): Promise<Found | undefined> => {
  const row = await tx
    .selectFrom('removals')
    .select(['review_id', 'group_id', 'member_id', 'state', 'place', 'is_ours', 'removed_at', 'put_back_at'])
    .where('tenant_id', '=', tenantId)
    .where('removal_id', '=', removalId)
    .executeTakeFirst();
  if (!row) return undefined;
  const { review_id, group_id, member_id, state, place, is_ours, removed_at, put_back_at } = row;
  return {
    ...{ tenantId, removalId, reviewId: review_id, groupId: group_id, memberId: member_id },
    ...{ state: removalState.parse(state), place: placeKept.parse(place), isOurs: is_ours },
    ...{ removedAt: removed_at, putBackAt: put_back_at },
  };
};
