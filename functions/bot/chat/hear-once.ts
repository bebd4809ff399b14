import { createHash } from 'node:crypto';
import { inTenant } from '../../database/transaction.ts';
import type { Parts } from '../../parts.ts';
import type { Incoming } from '../incoming.ts';
import { keyOf } from '../key-of-press.ts';

/**
 * Does something about a message once: Teams sends it again where the answer was long in coming. It is claimed before, so that
 * two at once are one, too; where it fails the claim goes, and Teams' next try is heard. Of a guest Teams names no person, and
 * hears each try.
 */
export const hearOnce = async (
  { db, now }: Pick<Parts, 'db' | 'now'>,
  tenantId: string,
  { id, from, conversation }: Incoming,
  act: () => Promise<void>,
): Promise<void> => {
  const personId = from?.aadObjectId;
  if (!id || !personId) return act();
  const digest = createHash('sha256').update(`${conversation.id}\n${id}`).digest();
  const claim = { tenant_id: tenantId, person_id: personId, key: keyOf('message', digest) };
  const isFirst = await inTenant(db, tenantId, async (tx) => {
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('answered_keys')
      .values({ ...claim, route: 'botMessages', digest, status: 200, answer: 'null', at: now() })
      .onConflict((conflict) => conflict.columns(['tenant_id', 'person_id', 'key']).doNothing())
      .executeTakeFirst();
    return numInsertedOrUpdatedRows === 1n;
  });
  if (!isFirst) return;
  try {
    await act();
  } catch (error) {
    await inTenant(db, tenantId, (tx) =>
      tx
        .deleteFrom('answered_keys')
        .where('tenant_id', '=', tenantId)
        .where('person_id', '=', personId)
        .where('key', '=', claim.key)
        .execute(),
    ).catch(() => undefined);
    throw error;
  }
};
