import { appendLog, lockChain } from '#functions/database/log.ts';
import { inTenant } from '#functions/database/transaction.ts';
import type { Caller } from '#shared/people/caller.ts';
import type { TestDesk } from '#test/support/desk.ts';

/** A manager has been told that a reviewer did not send the answers, as the desk keeps it. */
export const haveEscalated = (desk: TestDesk, { tenantId, personId }: Caller, manager: Caller): Promise<void> =>
  inTenant(desk.db, tenantId, async (tx) => {
    const { sheet_id } = await tx
      .selectFrom('review_sheets')
      .select('sheet_id')
      .where('reviewer_id', '=', personId)
      .executeTakeFirstOrThrow();
    const sheet = { tenantId, subject: 'review-sheet', subjectId: sheet_id } as const;
    await lockChain(tx, sheet);
    await tx
      .insertInto('review_escalations')
      .values({ tenant_id: tenantId, sheet_id, manager_id: manager.personId, told_at: desk.now() })
      .execute();
    await appendLog(tx, { ...sheet, actorId: null, at: desk.now() }, [{ verb: 'review-escalated' }]);
  });
