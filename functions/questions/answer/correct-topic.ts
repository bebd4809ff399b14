import { termOf } from '#shared/questions/term.ts';
import { Refusal } from '#shared/refusals/refusal.ts';
import type { Routes } from '#shared/routes/all.ts';
import { dayInCopenhagen } from '#shared/time/copenhagen.ts';
import { restartClock } from '../../cases/clock/restart-clock.ts';
import { readTenant } from '../../tenant.ts';
import type { UseCase } from '../../use-case.ts';
import { changeQuestion } from '../change-question.ts';
import { ownQuestion } from '../own-question.ts';
import { columnsOf, writeQuestion } from '../question-row.ts';

/**
 * Says what a question is about. A citizen's request has the deadline of Art. 12(3), counted from the day it was received;
 * what is none any more has the term of a question again, from when it was asked.
 * @throws Refusal `faulty-fields` for a day that has not come
 */
export const correctTopic: UseCase<Routes['correctTopic']> = (parts, caller, { params, body, once }) => {
  const asked = { caseId: params.caseId, version: body.version, once, move: 'correct-topic' } as const;
  return changeQuestion(parts, caller, asked, async (locked) => {
    const { row, tx, now } = locked;
    const received = body.received ?? dayInCopenhagen(row.asked_at);
    if (received > dayInCopenhagen(now))
      throw new Refusal('faulty-fields', { fields: [{ field: 'received', code: 'time-in-the-future' }] });
    const { settings } = await readTenant(tx, caller.tenantId);
    const set = { topic: body.topic, ...columnsOf(termOf(body.topic, row.asked_at, settings, received)) };
    return {
      set: {},
      own: writeQuestion(row, set),
      log: [
        {
          verb: 'topic-corrected',
          facts: { from: row.topic, to: set.topic, answerBy: { from: row.answer_by, to: set.answer_by } },
        },
      ],
      plan: [{ kind: 'card' }, ...(await restartClock(locked, ownQuestion({ ...row, ...set })))],
    };
  });
};
