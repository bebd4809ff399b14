import { Refusal } from '#shared/refusals/refusal.ts';
import type { Routes } from '#shared/routes/all.ts';
import type { UseCase } from '../http/use-case.ts';
import { sightOfCase } from './case-row.ts';
import { changeCase } from './change.ts';

/**
 * Records whether a wrong recipient has deleted what was sent: by a reporter, or by the team.
 * @throws Refusal `not-a-wrong-recipient` for somebody who was meant to have it
 */
export const recordDeletion: UseCase<Routes['recordDeletion']> = (parts, caller, { params, body }) =>
  changeCase(parts, caller, { breachId: params.breachId }, async ({ tx, row }) => {
    const sight = await sightOfCase(tx, caller, row);
    if (sight === 'manager') throw new Refusal('not-for-you');
    const recorded = await tx
      .updateTable('breach_recipients')
      .set({ deletion: body.deletion })
      .where('tenant_id', '=', row.tenant_id)
      .where('breach_id', '=', row.breach_id)
      .where('recipient_id', '=', body.recipientId)
      .where('wrong', '=', true)
      .executeTakeFirst();
    if (recorded.numUpdatedRows === 0n)
      throw new Refusal('not-a-wrong-recipient', { fields: [{ field: 'recipientId', code: 'not-a-wrong-recipient' }] });
    return { log: [{ verb: 'deletion-recorded', facts: { recipientId: body.recipientId, deletion: body.deletion } }] };
  });
