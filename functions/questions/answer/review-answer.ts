import { Refusal } from '#shared/refusals/refusal.ts';
import type { Routes } from '#shared/routes/all.ts';
import { keepText } from '../../cases/change.ts';
import type { UseCase } from '../../use-case.ts';
import { changeQuestion } from '../change-question.ts';
import { proposalOf } from './proposals.ts';

/**
 * The second person finds the answer good, or sends it back with a note; its author is told.
 * @throws Refusal `move-not-allowed` for another than the one who was asked, and where nothing is to be looked at
 */
export const reviewAnswer: UseCase<Routes['reviewAnswer']> = (parts, caller, { params, body, once }) => {
  const asked = { caseId: params.caseId, version: body.version, once, move: 'review' } as const;
  return changeQuestion(parts, caller, asked, async (locked) => {
    const { tx, row, now } = locked;
    const proposal = await proposalOf(tx, row);
    if (proposal?.reviewer_id !== caller.personId || proposal.looked_at)
      throw new Refusal('move-not-allowed', { subject: row.case_id });
    const note = body.note ? await keepText(locked, caller, 'note', body.note) : undefined;
    const set = { looked_at: now, verdict: body.good ? 'good' : 'back', note_id: note?.textId ?? null };
    const what = body.good ? 'review-good' : 'review-back';
    return {
      set: {},
      own: async () => {
        await tx
          .updateTable('question_proposals')
          .set(set)
          .where('tenant_id', '=', row.tenant_id)
          .where('case_id', '=', row.case_id)
          .execute();
      },
      log: [{ verb: what, facts: { by: proposal.author_id, ...note } }],
      plan: [{ kind: 'to-holder', what, personId: proposal.author_id }],
    };
  });
};
