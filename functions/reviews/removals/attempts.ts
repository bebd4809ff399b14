import type { Core } from '../../database/core.ts';
import { inTenant, type Tx } from '../../database/transaction.ts';
import type { Attempt } from '../../graph/directory/membership.ts';
import type { Trouble } from '../../microsoft/trouble.ts';
import type { Found } from './read-removal.ts';

type In = Pick<Core, 'db' | 'now' | 'newId'>;

/**
 * Writes down that a call is about to be made: one that was killed before its answer may have had its effect. Undefined
 * where the removal is no longer in that state: then there is nothing to call for.
 */
export const beginAttempt = (
  { db, now, newId }: In,
  { tenantId, removalId, groupId, memberId, state }: Found,
  does: 'remove' | 'put-back',
): Promise<Attempt | undefined> =>
  inTenant(db, tenantId, async (tx) => {
    const current = await tx
      .selectFrom('removals')
      .select('state')
      .where('tenant_id', '=', tenantId)
      .where('removal_id', '=', removalId)
      .forUpdate()
      .executeTakeFirst();
    if (current?.state !== state) return undefined;
    const attemptId = newId();
    const row = { attempt_id: attemptId, removal_id: removalId, does, begun_at: now() };
    await tx
      .insertInto('removal_attempts')
      .values({ tenant_id: tenantId, ...row })
      .execute();
    return { attemptId, groupId, memberId };
  });

/** Keeps the answer to an attempt. */
export const keepAnswer = async (tx: Tx, tenantId: string, attemptId: string, answer: string, now: Date) => {
  await tx
    .updateTable('removal_attempts')
    .set({ answered_at: now, answer, is_uncertain: false })
    .where('tenant_id', '=', tenantId)
    .where('attempt_id', '=', attemptId)
    .execute();
};

/** Keeps why an attempt failed, and whether it may have had its effect all the same. */
export const keepFailure = ({ db, now }: In, tenantId: string, attemptId: string, trouble: Trouble): Promise<void> =>
  inTenant(db, tenantId, async (tx) => {
    await tx
      .updateTable('removal_attempts')
      .set({ answered_at: now(), answer: trouble.code.slice(0, 100), is_uncertain: trouble.uncertain })
      .where('tenant_id', '=', tenantId)
      .where('attempt_id', '=', attemptId)
      .execute();
  });
