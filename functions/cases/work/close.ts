import type { Routes } from '#shared/routes/all.ts';
import type { UseCase } from '../../use-case.ts';
import { changeCase } from '../change.ts';
import { newsForAssignee, newsForReporters } from './news.ts';

/** Closes a case; a clock that still runs is stopped. The reporters and the assignee are notified. */
export const closeCase: UseCase<Routes['closeCase']> = (parts, caller, { params, body, once }) =>
  changeCase(parts, caller, { caseId: params.caseId, version: body.version, once, move: 'close' }, async (locked) => ({
    set: { state: 'closed', clock_stopped_at: locked.row.clock_stopped_at ?? locked.now },
    log: [{ verb: 'closed' }],
    plan: [
      { kind: 'card' },
      ...(await newsForReporters(locked, caller, 'closed')),
      ...(await newsForAssignee(locked, caller, 'closed')),
    ],
  }));
