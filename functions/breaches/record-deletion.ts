import type { Caller } from '#shared/people/caller.ts';
import { Refusal } from '#shared/refusals/refusal.ts';
import type { Routes } from '#shared/routes/all.ts';
import type { Tx } from '../database/transaction.ts';
import type { UseCase } from '../http/use-case.ts';
import { type CaseRow, sightOfCase } from './case-row.ts';
import { changeCase } from './change.ts';
import { readReporterView } from './view-reporter.ts';

/**
 * Records whether a wrong recipient has deleted what was sent: by a reporter, or by the team when the recipient calls.
 * A slip is put right by recording what holds, `not-asked` among it; the log keeps both. What already stands is no news.
 * @throws Refusal `not-a-wrong-recipient` for somebody who was meant to have it
 */
export const recordDeletion: UseCase<Routes['recordDeletion']> = (parts, caller, { params, body }) =>
  changeCase(parts, caller, { breachId: params.breachId }, async ({ tx, row }) => {
    const sight = await sightOfCase(tx, caller, row);
    if (sight === 'manager') throw new Refusal('not-for-you');
    const before = await tx
      .selectFrom('breach_recipients')
      .select('deletion')
      .where('tenant_id', '=', row.tenant_id)
      .where('breach_id', '=', row.breach_id)
      .where('recipient_id', '=', body.recipientId)
      .where('wrong', '=', true)
      .executeTakeFirst();
    if (!before || (sight === 'reporter' && !(await isOwnMark(tx, row, caller, body.recipientId))))
      throw new Refusal('not-a-wrong-recipient', { fields: [{ field: 'recipientId', code: 'not-a-wrong-recipient' }] });
    if (before.deletion === body.deletion) return { log: [] };
    await tx
      .updateTable('breach_recipients')
      .set({ deletion: body.deletion })
      .where('tenant_id', '=', row.tenant_id)
      .where('breach_id', '=', row.breach_id)
      .where('recipient_id', '=', body.recipientId)
      .execute();
    return { log: [{ verb: 'deletion-recorded', facts: { recipientId: body.recipientId, deletion: body.deletion } }] };
  });

// Nor does a reporter learn here whom another reporter has marked.
const isOwnMark = async (tx: Tx, row: CaseRow, caller: Caller, recipientId: string): Promise<boolean> => {
  const { recipients } = await readReporterView(tx, row, caller);
  return recipients.some((one) => one.recipientId === recipientId && one.wrong);
};
