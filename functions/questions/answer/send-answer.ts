import type { Source } from '#shared/questions/sources.ts';
import type { Routes } from '#shared/routes/all.ts';
import { keepText } from '../../cases/change.ts';
import { reportersOf } from '../../cases/lock-case.ts';
import { newsForAssignee } from '../../cases/work/news.ts';
import { digestOf } from '../../database/log.ts';
import type { Tx } from '../../database/transaction.ts';
import type { Planned } from '../../outbox/messages.ts';
import type { UseCase } from '../../use-case.ts';
import { changeQuestion, type LockedQuestion } from '../change-question.ts';
import { noteChange } from '../index/note-change.ts';
import { endProposal, proposalOf, reviewerOf } from './proposals.ts';
import { refuseCpr } from './refuse-cpr.ts';

/**
 * Answers a question: it is finished, its clock stops, and the asker is told. A colleague may answer what another has; what
 * nobody has taken is then the caller's.
 */
export const sendAnswer: UseCase<Routes['sendAnswer']> = (parts, caller, { params, body, once }) => {
  refuseCpr({ text: body.text, sources: body.sources.map(({ text }) => text) });
  const asked = { caseId: params.caseId, version: body.version, draftIds: body.draftIds, once } as const;
  return changeQuestion(parts, caller, { ...asked, move: 'send-answer' }, async (locked) => {
    const { row, now } = locked;
    const [asker] = await reportersOf(locked.tx, row);
    const text = await keepText(locked, caller, 'reply', body.text, asker?.person_id ?? null);
    const sources = JSON.stringify(body.sources satisfies readonly Source[]);
    const reviewedBy = reviewerOf(await proposalOf(locked.tx, row), { text: body.text, sources });
    const told: readonly Planned[] =
      asker && asker.person_id !== caller.personId
        ? [{ kind: 'to-reporter', what: 'answered', personId: asker.person_id, textId: text.textId }]
        : [];
    return {
      set: { state: 'closed', taken_by: row.taken_by ?? caller.personId, clock_stopped_at: now },
      own: keepAnswer(locked, { text_id: text.textId, sources, reviewed_by: reviewedBy }),
      log: [{ verb: 'question-answered', facts: { ...text, sources: digestOf(text.textId, sources), reviewedBy } }],
      plan: [
        { kind: 'card' },
        ...told,
        ...(await newsForAssignee<'question-answered'>(locked, caller, 'question-answered')),
      ],
    };
  });
};

type Kept = { readonly text_id: string; readonly sources: string; readonly reviewed_by: string | null };

/** The answer beside its text; what helped before is no word about this one. */
const keepAnswer =
  ({ row, now }: LockedQuestion, answer: Kept) =>
  async (tx: Tx): Promise<void> => {
    const of = { tenant_id: row.tenant_id, case_id: row.case_id };
    await tx
      .insertInto('question_answers')
      .values({ ...of, ...answer })
      .execute();
    await tx
      .updateTable('questions')
      .set({ answered_at: now, helped_at: null })
      .where('tenant_id', '=', of.tenant_id)
      .where('case_id', '=', of.case_id)
      .execute();
    await endProposal(tx, row);
    await noteChange(tx, row);
  };
