import { Refusal } from '#shared/refusals/refusal.ts';
import type { Routes } from '#shared/routes/all.ts';
import { reportersOf, sightOfCase } from '../../cases/lock-case.ts';
import type { UseCase } from '../../use-case.ts';
import { changeQuestion } from '../change-question.ts';
import { noteChange } from '../index/note-change.ts';
import { writeQuestion } from '../question-row.ts';
import { lastAnswerOf } from '../read/sent-answers.ts';

/**
 * The asker says that the answer helped. Said again it changes nothing; asking again takes it back.
 * @throws Refusal `not-for-you` for others; `move-not-allowed` while there is no answer
 */
export const answerHelped: UseCase<Routes['answerHelped']> = (parts, caller, { params, once }) =>
  changeQuestion(parts, caller, { caseId: params.caseId, once }, async ({ tx, row, now }) => {
    await sightOfCase(parts, tx, caller, row);
    const askers = await reportersOf(tx, row);
    if (!askers.some(({ person_id }) => person_id === caller.personId)) throw new Refusal('not-for-you');
    const answer = row.answered_at ? await lastAnswerOf(tx, row) : undefined;
    if (!answer) throw new Refusal('move-not-allowed', { subject: row.case_id });
    if (row.helped_at) return { log: [] };
    return {
      own: async () => {
        await writeQuestion(row, { helped_at: now })(tx);
        await noteChange(tx, row);
      },
      log: [{ verb: 'helped', facts: { answer: answer.text_id } }],
    };
  });
