import type { Routes } from '#shared/routes/all.ts';
import { dropOpen } from '../../outbox/drop-open.ts';
import { hasLeftTeam } from '../../people/is-of-team.ts';
import { readTenant } from '../../tenant.ts';
import type { UseCase } from '../../use-case.ts';
import { changeCase, keepText } from '../change.ts';
import { deadlineOf } from '../clock/deadline-of.ts';
import { planUntaken } from '../clock/plans.ts';
import { newsForAssignee, newsForReporters } from './news.ts';

/**
 * Opens a case again, with a reason. A clock runs on from where it always ran: a pause would not be lawful. The assignee
 * has it again, unless they left the team; without assignee its alarms start over, counted from now.
 */
export const reopenCase: UseCase<Routes['reopenCase']> = (parts, caller, { params, body, once }) =>
  changeCase(parts, caller, { caseId: params.caseId, version: body.version, once, move: 'reopen' }, async (locked) => {
    const { tx, row, now } = locked;
    const { settings } = await readTenant(tx, caller.tenantId);
    const assignee = row.taken_by && !(await hasLeftTeam(tx, caller.tenantId, row.taken_by)) ? row.taken_by : null;
    await dropOpen(tx, row, 'untaken', now);
    const effect = await parts.subjects[row.subject].reopened(locked, caller);
    return {
      set: { state: assignee ? 'taken' : 'new', taken_by: assignee, ...effect.set },
      ...(effect.own && { own: effect.own }),
      log: [{ verb: 'reopened', facts: await keepText(locked, caller, 'reason', body.reason) }, ...(effect.log ?? [])],
      plan: [
        { kind: 'card' },
        ...(await newsForReporters(locked, caller, 'reopened')),
        ...(effect.plan ?? []),
        ...(assignee
          ? await newsForAssignee(locked, caller, 'reopened')
          : planUntaken(now, deadlineOf({ ...row, ...effect.set }), settings)),
      ],
    };
  });
