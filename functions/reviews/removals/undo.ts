import { sql } from 'kysely';
import { Refusal } from '#shared/refusals/refusal.ts';
import { type RemovalState, removalState } from '#shared/reviews/removals/removals.ts';
import { undoOf } from '#shared/reviews/removals/undo-removal.ts';
import type { Routes } from '#shared/routes/all.ts';
import { appendLog, lockChain } from '../../database/log.ts';
import { inTenant, type Tx } from '../../database/transaction.ts';
import { planMessages } from '../../outbox/plan-messages.ts';
import type { UseCase } from '../../use-case.ts';
import { notOwnAccess } from '../answering/not-own-access.ts';
import type { groupMessages } from '../messages.ts';

/** What a removal is after it was undone once: a second click gets the same answer. */
const undone: ReadonlySet<RemovalState> = new Set(['withheld', 'putting-back', 'returning', 'put-back', 'gone-again']);

/**
 * Withholds a removal that is planned; one that was made is put back, and nothing else with it.
 * @throws Refusal `not-found`, `own-access`; `removal-under-way` while Graph has been called and has not answered; `not-to-undo`
 */
export const undoRemoval: UseCase<Routes['undoRemoval']> = async (parts, caller, { params }) => {
  const { tenantId, personId } = caller;
  const now = parts.now();
  const answer = await inTenant(parts.db, tenantId, async (tx) => {
    const { group_id, member_id } = await removalOf(tx, tenantId, params);
    await notOwnAccess(tx, caller, [member_id]);
    const group = { tenantId, subject: 'group', subjectId: group_id } as const;
    await lockChain(tx, group);
    const row = await removalOf(tx, tenantId, params, true);
    const from = removalState.parse(row.state);
    if (undone.has(from)) return { state: from };
    const undo = undoOf({ state: from, isOurs: row.is_ours, removedAt: row.removed_at }, now);
    if (!undo) throw new Refusal('not-to-undo');
    if (undo === 'withhold' && (await isUnderWay(tx, tenantId, params.removalId)))
      throw new Refusal('removal-under-way');
    const state: RemovalState = undo === 'withhold' ? 'withheld' : 'putting-back';
    await tx
      .updateTable('removals')
      .set({ state, undone_at: now, undone_by: personId })
      .where('tenant_id', '=', tenantId)
      .where('removal_id', '=', params.removalId)
      .execute();
    await dropMessages(tx, tenantId, params.removalId, group_id, now);
    if (undo === 'put-back')
      await planMessages<typeof groupMessages>(tx, { ...group, now, newId: parts.newId }, [
        { kind: 'put-back', removalId: params.removalId },
      ]);
    const facts = { removalId: params.removalId };
    await appendLog(tx, { ...group, actorId: personId, at: now }, [{ verb: `removal-${state}`, facts }]);
    return { state };
  });
  parts.kick();
  return answer;
};

/** Planned anew it has a time of its own; what was put back is looked at anew. */
const dropMessages = (tx: Tx, tenantId: string, removalId: string, groupId: string, now: Date) =>
  tx
    .updateTable('outbox')
    .set({ state: 'dropped', finished_at: now })
    .where('tenant_id', '=', tenantId)
    .where('subject', '=', 'group')
    .where('subject_id', '=', groupId)
    .where('kind', 'in', ['remove-member', 'read-membership'])
    .where('state', '=', 'open')
    .where(sql<boolean>`payload ->> 'removalId' = ${removalId}`)
    .execute();

const removalOf = async (
  tx: Tx,
  tenantId: string,
  { reviewId, removalId }: { readonly reviewId: string; readonly removalId: string },
  lock = false,
) => {
  const row = await tx
    .selectFrom('removals')
    .select(['group_id', 'member_id', 'state', 'is_ours', 'removed_at'])
    .where('tenant_id', '=', tenantId)
    .where('review_id', '=', reviewId)
    .where('removal_id', '=', removalId)
    .$if(lock, (all) => all.forUpdate())
    .executeTakeFirst();
  if (!row) throw new Refusal('not-found');
  return row;
};

/** An attempt that may have had its effect: it must first be known whether there is anything to put back. */
const isUnderWay = async (tx: Tx, tenantId: string, removalId: string): Promise<boolean> => {
  const attempt = await tx
    .selectFrom('removal_attempts')
    .select('attempt_id')
    .where('tenant_id', '=', tenantId)
    .where('removal_id', '=', removalId)
    .where('is_uncertain', '=', true)
    .limit(1)
    .executeTakeFirst();
  return attempt !== undefined;
};
