import { Refusal } from '#shared/refusals/refusal.ts';
import type { Routes } from '#shared/routes/all.ts';
import type { UseCase } from '../http/use-case.ts';
import { changeCase } from './change.ts';

/**
 * Hands a taken case over to a colleague of the team, who is told.
 * @throws Refusal `not-of-the-team` when the directory does not know the person as one of the GDPR team
 */
export const handOverBreach: UseCase<Routes['handOverBreach']> = (parts, caller, { params, body }) =>
  changeCase(parts, caller, { breachId: params.breachId, version: body.version, move: 'hand-over' }, async ({ tx }) => {
    const to = body.to.toLowerCase();
    const member = await tx
      .selectFrom('role_holders')
      .select('person_id')
      .where('tenant_id', '=', caller.tenantId)
      .where('role', '=', 'Gdpr.Team')
      .where('person_id', '=', to)
      .executeTakeFirst();
    if (!member) throw new Refusal('not-of-the-team', { fields: [{ field: 'to', code: 'not-of-the-team' }] });
    return {
      set: { taken_by: to },
      log: [{ verb: 'handed-over', facts: { to } }],
      tell: [{ kind: 'card' }, { kind: 'to-holder', what: 'handed-over', personId: to }],
    };
  });
