import type { LockedBreach } from '../change-breach.ts';

/** Marks recipients of a locked case as wrong, or takes the mark back. */
export const markRecipients = async (
  { tx, row }: Pick<LockedBreach, 'tx' | 'row'>,
  recipientIds: readonly string[],
  wrong: boolean,
): Promise<void> => {
  if (recipientIds.length === 0) return;
  await tx
    .updateTable('breach_recipients')
    .set({ wrong })
    .where('tenant_id', '=', row.tenant_id)
    .where('case_id', '=', row.case_id)
    .where('recipient_id', 'in', recipientIds)
    .execute();
};
