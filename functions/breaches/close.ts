import type { Routes } from '#shared/routes/all.ts';
import type { UseCase } from '../http/use-case.ts';
import { changeCase } from './change.ts';
import { tellReporters } from './reporters.ts';

/** Closes a case whose notification has been decided. The reporters are told. */
export const closeBreach: UseCase<Routes['closeBreach']> = (parts, caller, { params, body }) =>
  changeCase(parts, caller, { breachId: params.breachId, version: body.version, move: 'close' }, async (open) => ({
    set: { state: 'closed' },
    log: [{ verb: 'closed' }],
    tell: [{ kind: 'card' }, ...(await tellReporters(open, caller, 'closed'))],
  }));
