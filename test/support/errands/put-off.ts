import { changeCase } from '#functions/cases/change.ts';
import { restartClock } from '#functions/cases/clock/restart-clock.ts';
import { newsForAssignee } from '#functions/cases/work/news.ts';
import type { Parts } from '#functions/parts.ts';
import type { Move } from '#functions/subject/subject.ts';
import type { Caller } from '#shared/people/caller.ts';
import { readErrand, writeErrand } from './errand-row.ts';
import { ownErrand } from './own-errand.ts';
import { ofErrand, putOffMove } from './pretended.ts';

/** The team gives an errand another working day. */
export const putOff = (parts: Parts, caller: Caller, caseId: string, version: number) =>
  changeCase(parts, caller, { caseId, version, move: ofErrand<Move>(putOffMove) }, async (locked) => {
    const row = await readErrand(locked.tx, locked.row);
    const set = { put_off: row.put_off + 1 };
    return {
      set: {},
      own: writeErrand(row, set),
      log: [{ verb: 'put-off', facts: { days: set.put_off } }],
      plan: [
        { kind: 'card' },
        ...(await newsForAssignee<'put-off'>(locked, caller, 'put-off')),
        ...(await restartClock(locked, ownErrand({ ...row, ...set }))),
      ],
    };
  });
