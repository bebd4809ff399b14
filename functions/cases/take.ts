import { Refusal } from '#shared/refusals/refusal.ts';
import type { Routes } from '#shared/routes/all.ts';
import type { UseCase } from '../use-case.ts';
import { changeCase } from './change.ts';
import { tellReporters } from './reporters.ts';

/**
 * A member of the team takes the case.
 * @throws Refusal `already-taken` when a colleague was quicker - also when the card or page was older than that
 */
export const takeBreach: UseCase<Routes['takeBreach']> = (parts, caller, { params, body, once }) =>
  changeCase(parts, caller, { breachId: params.breachId, once }, async (open) => {
    if (open.row.state === 'taken') throw new Refusal('already-taken', { subject: open.row.breach_id });
    if (body.version !== open.row.version) throw new Refusal('changed-meanwhile', { subject: open.row.breach_id });
    if (open.row.state !== 'new') throw new Refusal('move-not-allowed', { subject: open.row.breach_id });
    return {
      set: { state: 'taken', taken_by: caller.personId },
      log: [{ verb: 'taken' }],
      tell: [{ kind: 'card' }, ...(await tellReporters(open, caller, 'taken'))],
    };
  });
