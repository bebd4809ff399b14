import { Refusal } from '#shared/refusals/refusal.ts';
import type { Routes } from '#shared/routes/all.ts';
import { dropOpen } from '../../outbox/drop-open.ts';
import { readTenant } from '../../tenant.ts';
import type { UseCase } from '../../use-case.ts';
import { changeCase } from '../change.ts';
import { deadlineOf } from '../clock/deadline-of.ts';
import { planUntaken } from '../clock/plans.ts';

/**
 * The assignee lets the case go: it is new again, without assignee. So a slip is undone; reporters who were not yet
 * notified of the taking are not. The alarms that it is not taken start over, counted from now.
 * @throws Refusal `move-not-allowed` unless the caller is the assignee: others take it over
 */
export const letGoCase: UseCase<Routes['letGoCase']> = (parts, caller, { params, body, once }) =>
  changeCase(parts, caller, { caseId: params.caseId, version: body.version, once, move: 'let-go' }, async (locked) => {
    const { tx, row, now } = locked;
    if (row.taken_by !== caller.personId) throw new Refusal('move-not-allowed', { subject: row.case_id });
    const { settings } = await readTenant(tx, caller.tenantId);
    await dropOpen(tx, row, 'untaken', now);
    await dropOpen(tx, row, 'to-reporter', now, { what: 'taken' });
    return {
      set: { state: 'new', taken_by: null },
      log: [{ verb: 'let-go' }],
      plan: [{ kind: 'card' }, ...planUntaken(now, deadlineOf(row), settings)],
    };
  });
