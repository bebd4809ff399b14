import type { Routes } from '#shared/routes/all.ts';
import { keepText } from '../../cases/change.ts';
import { newsForAssignee, newsForReporters } from '../../cases/work/news.ts';
import type { UseCase } from '../../use-case.ts';
import { changeBreach } from '../change-breach.ts';
import type { BreachNews } from '../texts/news.ts';

/** The team decides, with a reason, that it is no breach. The clock stops; the case stays in the register. */
export const notABreach: UseCase<Routes['notABreach']> = (parts, caller, { params, body, once }) =>
  changeBreach(
    parts,
    caller,
    { caseId: params.caseId, version: body.version, once, move: 'not-a-breach' },
    async (locked) => ({
      set: { state: 'not-a-breach', clock_stopped_at: locked.row.clock_stopped_at ?? locked.now },
      log: [{ verb: 'not-a-breach', facts: await keepText(locked, caller, 'reason', body.reason) }],
      plan: [
        { kind: 'card' },
        ...(await newsForReporters(locked, caller, 'closed')),
        ...(await newsForAssignee<BreachNews>(locked, caller, 'not-a-breach')),
      ],
    }),
  );
