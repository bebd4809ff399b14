import type { Routes } from '#shared/routes/all.ts';
import { inTenant } from '../../database/transaction.ts';
import { planMessages } from '../../outbox/plan-messages.ts';
import type { UseCase } from '../../use-case.ts';
import type { planMessagesOf } from '../messages.ts';
import { readPlan } from '../plans/plan-row.ts';
import { wordlessOf } from './wordless.ts';

/** Nobody is asked again sooner. Milliseconds. */
const aWeek = 7 * 86_400_000;

/** Asks the owners of a plan's groups without words, in feed or mail; who was asked within a week is left alone. */
export const askOwners: UseCase<Routes['askOwners']> = async (parts, caller, { params }) => {
  const answer = await inTenant(parts.db, caller.tenantId, async (tx) => {
    const { tenantId } = caller;
    const { planId, plan } = await readPlan(tx, tenantId, params.planId);
    const wordless = await wordlessOf(tx, tenantId, plan.scope);
    const owners = [...new Set(wordless.flatMap(({ ownerIds }) => ownerIds))].sort();
    if (owners.length === 0) return { asked: 0, askedLately: 0 };
    const now = parts.now();
    // Two who press at the same moment ask once.
    const asked = await tx
      .insertInto('asked_owners')
      .values(owners.map((owner_id) => ({ tenant_id: tenantId, owner_id, asked_at: now })))
      .onConflict((conflict) =>
        conflict
          .columns(['tenant_id', 'owner_id'])
          .doUpdateSet({ asked_at: now })
          .where('asked_owners.asked_at', '<=', new Date(now.getTime() - aWeek)),
      )
      .returning('owner_id')
      .execute();
    await planMessages<typeof planMessagesOf>(
      tx,
      { tenantId, subject: 'review-plan', subjectId: planId, now, newId: parts.newId },
      asked.map(({ owner_id }) => ({ kind: 'ask-owner', ownerId: owner_id })),
    );
    return { asked: asked.length, askedLately: owners.length - asked.length };
  });
  parts.kick();
  return answer;
};
