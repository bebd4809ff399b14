import type { Caller } from '#shared/people/caller.ts';
import type { Tx } from '../database/transaction.ts';

/** Deletes a draft: what was typed has been sent, or thrown away. */
export const dropDraft = async (tx: Tx, caller: Caller, caseId: string, form: string): Promise<void> => {
  await tx
    .deleteFrom('drafts')
    .where('tenant_id', '=', caller.tenantId)
    .where('subject_id', '=', caseId)
    .where('person_id', '=', caller.personId)
    .where('form', '=', form)
    .execute();
};
