import { Refusal } from '#shared/refusals/refusal.ts';
import type { Routes } from '#shared/routes/all.ts';
import { digestOf } from '../../database/log.ts';
import { isOfTeam } from '../../people/is-of-team.ts';
import type { UseCase } from '../../use-case.ts';
import { changeQuestion } from '../change-question.ts';
import { refuseCpr } from './refuse-cpr.ts';

/** The composer asks and sends: what was typed in it is with the colleague now. */
const from = { move: 'ask-review', typedFor: 'send-answer' } as const;

/**
 * Asks a colleague of the team to look at an answer before it is sent. It takes the place of one that was asked about before.
 * @throws Refusal `not-of-the-team` for a person who is not, and for the caller: nobody is their own second person
 */
export const askReview: UseCase<Routes['askReview']> = (parts, caller, { params, body, once }) => {
  refuseCpr({ text: body.text, sources: body.sources.map(({ text }) => text) });
  const asked = { caseId: params.caseId, version: body.version, draftIds: body.draftIds, once } as const;
  return changeQuestion(parts, caller, { ...asked, ...from }, async ({ tx, row, now }) => {
    const to = body.to.toLowerCase();
    if (to === caller.personId || !(await isOfTeam(tx, caller.tenantId, to)))
      throw new Refusal('not-of-the-team', { fields: [{ field: 'to', code: 'not-of-the-team' }] });
    const proposal = {
      text: body.text,
      sources: JSON.stringify(body.sources),
      author_id: caller.personId,
      reviewer_id: to,
      asked_at: now,
      looked_at: null,
      verdict: null,
      note_id: null,
    };
    return {
      set: {},
      own: async () => {
        await tx
          .insertInto('question_proposals')
          .values({ tenant_id: row.tenant_id, case_id: row.case_id, ...proposal })
          .onConflict((on) => on.columns(['tenant_id', 'case_id']).doUpdateSet(proposal))
          .execute();
      },
      log: [{ verb: 'review-asked', facts: { to, digest: digestOf(row.case_id, `${body.text}${proposal.sources}`) } }],
      plan: [{ kind: 'to-holder', what: 'review-asked', personId: to }],
    };
  });
};
