import { Refusal } from '#shared/refusals/refusal.ts';
import type { Routes } from '#shared/routes/all.ts';
import type { UseCase } from '../../use-case.ts';
import { changeCase } from '../change.ts';
import { newsForReporters } from './news.ts';
import { whenDone } from './undoable.ts';

/**
 * A member of the team takes the case.
 * @throws Refusal `already-taken` when a colleague was quicker - also when the card or page was older than that
 */
export const takeCase: UseCase<Routes['takeCase']> = (parts, caller, { params, body, once }) =>
  changeCase(parts, caller, { caseId: params.caseId, once }, async (locked) => {
    const { row, own } = locked;
    const subject = row.case_id;
    if (row.state === 'taken') throw new Refusal('already-taken', { subject });
    if (body.version !== row.version) throw new Refusal('changed-meanwhile', { subject });
    if (!own.moves.includes('take')) throw new Refusal('move-not-allowed', { subject });
    return {
      set: { state: 'taken', taken_by: caller.personId },
      log: [{ verb: 'taken' }],
      plan: [{ kind: 'card' }, ...whenDone(await newsForReporters(locked, caller, 'taken'), locked.now)],
    };
  });
