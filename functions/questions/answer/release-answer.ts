import { Refusal } from '#shared/refusals/refusal.ts';
import type { Routes } from '#shared/routes/all.ts';
import { digestOf } from '../../database/log.ts';
import type { UseCase } from '../../use-case.ts';
import { changeQuestion } from '../change-question.ts';
import { noteChange } from '../index/note-change.ts';
import { knownNames } from '../read/known-names.ts';
import { lastAnswerOf } from '../read/sent-answers.ts';
import { refuseCpr } from './refuse-cpr.ts';
import { refusePersonal } from './refuse-personal.ts';

/**
 * Lets everybody find the last answer, in words the team has seen to name nobody; without words it is the team's alone again.
 * @throws Refusal `move-not-allowed` where there is no answer; `personal-undecided`
 */
export const releaseAnswer: UseCase<Routes['releaseAnswer']> = (parts, caller, { params, body, once }) => {
  if (body.words) refuseCpr({ 'words.question': body.words.question, 'words.answer': body.words.answer });
  const asked = { caseId: params.caseId, version: body.version, once, move: 'release' } as const;
  return changeQuestion(parts, caller, asked, async ({ tx, row, now }) => {
    const answer = row.answered_at ? await lastAnswerOf(tx, row) : undefined;
    if (!answer) throw new Refusal('move-not-allowed', { subject: row.case_id });
    const { words } = body;
    if (words) {
      const known = await knownNames(tx, row, answer.author_id);
      refusePersonal({ texts: [words.question, words.answer], kept: words.kept, known });
    }
    const set = {
      released_at: words && now,
      released_by: words && caller.personId,
      released_question: words?.question ?? null,
      released_answer: words?.answer ?? null,
    };
    const digest = words && digestOf(answer.text_id, `${words.question}${words.answer}`);
    return {
      set: {},
      own: async () => {
        await tx
          .updateTable('question_answers')
          .set(set)
          .where('tenant_id', '=', row.tenant_id)
          .where('case_id', '=', row.case_id)
          .where('text_id', '=', answer.text_id)
          .execute();
        await noteChange(tx, row);
      },
      log: [
        {
          verb: words ? 'answer-released' : 'answer-withheld',
          facts: { answer: answer.text_id, digest, kept: words?.kept.length ?? 0 },
        },
      ],
    };
  });
};
