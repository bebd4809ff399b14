import type { Routes } from '#shared/routes/all.ts';
import type { UseCase } from '../use-case.ts';
import { changeCase } from './change.ts';
import { tellHolder } from './holder.ts';
import { tellReporters } from './reporters.ts';

/** Closes a case whose notification has been decided. The reporters are told, and whoever has the case. */
export const closeBreach: UseCase<Routes['closeBreach']> = (parts, caller, { params, body, once }) =>
  changeCase(
    parts,
    caller,
    { breachId: params.breachId, version: body.version, once, move: 'close' },
    async (open) => ({
      set: { state: 'closed' },
      log: [{ verb: 'closed' }],
      tell: [
        { kind: 'card' },
        ...(await tellReporters(open, caller, 'closed')),
        ...(await tellHolder(open, caller, 'closed')),
      ],
    }),
  );
