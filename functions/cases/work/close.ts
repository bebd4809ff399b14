import type { Routes } from '#shared/routes/all.ts';
import type { UseCase } from '../../use-case.ts';
import { changeCase } from '../change.ts';
import { newsForAssignee, newsForReporters } from './news.ts';

/** Closes a case whose notification has been decided. The reporters are told, and the assignee. */
export const closeCase: UseCase<Routes['closeCase']> = (parts, caller, { params, body, once }) =>
  changeCase(parts, caller, { caseId: params.caseId, version: body.version, once, move: 'close' }, async (locked) => ({
    set: { state: 'closed' },
    log: [{ verb: 'closed' }],
    plan: [
      { kind: 'card' },
      ...(await newsForReporters(locked, caller, 'closed')),
      ...(await newsForAssignee(locked, caller, 'closed')),
    ],
  }));
