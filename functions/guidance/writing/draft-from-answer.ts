import { articleFromAnswer } from '#shared/questions/article-from-answer.ts';
import { Refusal } from '#shared/refusals/refusal.ts';
import type { Routes } from '#shared/routes/all.ts';
import { lock, writeChange } from '../../cases/change.ts';
import { inRequest } from '../../database/once.ts';
import { noteChange } from '../../questions/index/note-change.ts';
import { readQuestion } from '../../questions/question-row.ts';
import { knownNames } from '../../questions/read/known-names.ts';
import { lastAnswerOf, sourcesOf } from '../../questions/read/sent-answers.ts';
import type { UseCase } from '../../use-case.ts';
import { beginArticle } from './create-article.ts';

/**
 * The last answer to a question becomes the draft of an article, without what points at people; the case knows of it.
 * @throws Refusal `not-found`, `changed-meanwhile`; `move-not-allowed` where there is no answer, or it has become an article that is still in use
 */
export const draftFromAnswer: UseCase<Routes['draftFromAnswer']> = async (parts, caller, { params, body, once }) => {
  const begun = await inRequest(parts, caller, once, async (tx) => {
    const locked = await lock(parts, tx, caller.tenantId, params.caseId);
    if (locked.row.version !== body.version) throw new Refusal('changed-meanwhile', { subject: params.caseId });
    const row = await readQuestion(tx, locked.row);
    const answer = row.answered_at ? await lastAnswerOf(tx, row) : undefined;
    const may = locked.own.moves.includes('make-guidance') && answer && (!answer.slug || answer.isGone);
    if (!may) throw new Refusal('move-not-allowed', { subject: row.case_id });
    const known = await knownNames(tx, row, answer.author_id);
    const { title, topic } = row;
    const { text } = articleFromAnswer({ title, topic, answer: answer.body, sources: sourcesOf(answer), known });
    const { articleId, slug } = await beginArticle(parts, tx, caller, text);
    const changed = await writeChange(parts, caller.personId, locked, {
      set: {},
      own: async () => {
        await tx
          .updateTable('question_answers')
          .set({ article_id: articleId })
          .where('tenant_id', '=', row.tenant_id)
          .where('case_id', '=', row.case_id)
          .where('text_id', '=', answer.text_id)
          .execute();
        await noteChange(tx, row);
      },
      log: [{ verb: 'answer-to-guidance', facts: { answer: answer.text_id, article: articleId } }],
    });
    return { ...changed, slug };
  });
  parts.kick();
  return begun;
};
