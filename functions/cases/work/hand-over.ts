import { Refusal } from '#shared/refusals/refusal.ts';
import type { Routes } from '#shared/routes/all.ts';
import type { Planned } from '../../outbox/messages.ts';
import { isOfTeam } from '../../people/is-of-team.ts';
import type { UseCase } from '../../use-case.ts';
import { changeCase } from '../change.ts';
import { newsForAssignee } from './news.ts';
import { whenDone } from './undoable.ts';

/**
 * Hands a taken case over to a colleague of the team, who is notified; or to the caller, who so takes it over. The former
 * assignee is notified, unless that is the caller. Both wait until it can no longer be undone.
 * @throws Refusal `not-of-the-team` when the directory does not know the person as one of the GDPR team
 */
export const handOverCase: UseCase<Routes['handOverCase']> = (parts, caller, { params, body, once }) =>
  changeCase(
    parts,
    caller,
    { caseId: params.caseId, version: body.version, once, move: 'hand-over' },
    async (locked) => {
      const to = body.to.toLowerCase();
      if (!(await isOfTeam(locked.tx, caller.tenantId, to)))
        throw new Refusal('not-of-the-team', { fields: [{ field: 'to', code: 'not-of-the-team' }] });
      const news: readonly Planned[] = [
        // The caller who takes a case over needs no message.
        ...(to === caller.personId ? [] : [{ kind: 'to-holder' as const, what: 'handed-over', personId: to }]),
        ...(await newsForAssignee(locked, caller, to === caller.personId ? 'taken-over' : 'handed-on')),
      ];
      return {
        set: { taken_by: to },
        log: [{ verb: 'handed-over', facts: { to, from: locked.row.taken_by } }],
        plan: [{ kind: 'card' }, ...whenDone(news, locked.now)],
      };
    },
  );
