import { Refusal } from '#shared/refusals/refusal.ts';
import type { Routes } from '#shared/routes/all.ts';
import { isOfTeam } from '../people/is-of-team.ts';
import type { UseCase } from '../use-case.ts';
import { changeCase } from './change.ts';
import { tellHolder } from './holder.ts';

/**
 * Hands a taken case over to a colleague of the team, who is told; or takes it over, where that is oneself. Who had it is
 * told, where that is somebody else.
 * @throws Refusal `not-of-the-team` when the directory does not know the person as one of the GDPR team
 */
export const handOverBreach: UseCase<Routes['handOverBreach']> = (parts, caller, { params, body, once }) =>
  changeCase(
    parts,
    caller,
    { breachId: params.breachId, version: body.version, once, move: 'hand-over' },
    async (open) => {
      const to = body.to.toLowerCase();
      if (!(await isOfTeam(open.tx, caller.tenantId, to)))
        throw new Refusal('not-of-the-team', { fields: [{ field: 'to', code: 'not-of-the-team' }] });
      return {
        set: { taken_by: to },
        log: [{ verb: 'handed-over', facts: { to } }],
        tell: [
          { kind: 'card' },
          // Who takes a case over knows it already.
          ...(to === caller.personId
            ? []
            : [{ kind: 'to-holder' as const, what: 'handed-over' as const, personId: to }]),
          ...(await tellHolder(open, caller, to === caller.personId ? 'taken-over' : 'handed-on')),
        ],
      };
    },
  );
