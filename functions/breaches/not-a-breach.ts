import type { Routes } from '#shared/routes/all.ts';
import { changeCase, keepText } from '../cases/change.ts';
import { tellHolder } from '../cases/holder.ts';
import { tellReporters } from '../cases/reporters.ts';
import type { UseCase } from '../use-case.ts';

/** The team decides, with a reason, that it is no breach. The clock stops; the case stays in the register. */
export const notABreach: UseCase<Routes['notABreach']> = (parts, caller, { params, body, once }) =>
  changeCase(
    parts,
    caller,
    { breachId: params.breachId, version: body.version, once, move: 'not-a-breach' },
    async (open) => ({
      set: { state: 'not-a-breach', clock_stopped_at: open.row.clock_stopped_at ?? open.now },
      log: [{ verb: 'not-a-breach', facts: await keepText(open, caller, 'reason', body.reason) }],
      tell: [
        { kind: 'card' },
        ...(await tellReporters(open, caller, 'closed')),
        ...(await tellHolder(open, caller, 'not-a-breach')),
      ],
    }),
  );
