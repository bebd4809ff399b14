import { findCpr } from '#shared/privacy/cpr.ts';
import type { Source } from '#shared/questions/sources.ts';
import { Refusal } from '#shared/refusals/refusal.ts';
import type { Routes } from '#shared/routes/all.ts';
import { keepText } from '../../cases/change.ts';
import { reportersOf } from '../../cases/lock-case.ts';
import { newsForAssignee } from '../../cases/work/news.ts';
import { digestOf } from '../../database/log.ts';
import type { Tx } from '../../database/transaction.ts';
import type { Planned } from '../../outbox/messages.ts';
import type { UseCase } from '../../use-case.ts';
import { changeQuestion, type LockedQuestion } from '../change-question.ts';

/**
 * Answers a question: it is finished, its clock stops, and the asker is told. A colleague may answer what another has; what
 * nobody has taken is then the caller's.
 * @throws Refusal `faulty-fields` where the answer holds a CPR number
 */
export const sendAnswer: UseCase<Routes['sendAnswer']> = (parts, caller, { params, body, once }) => {
  refuseCpr(body.text);
  const asked = { caseId: params.caseId, version: body.version, draftIds: body.draftIds, once } as const;
  return changeQuestion(parts, caller, { ...asked, move: 'send-answer' }, async (locked) => {
    const { row, now } = locked;
    const [asker] = await reportersOf(locked.tx, row);
    const text = await keepText(locked, caller, 'reply', body.text, asker?.person_id ?? null);
    const sources = JSON.stringify(body.sources satisfies readonly Source[]);
    const told: readonly Planned[] =
      asker && asker.person_id !== caller.personId
        ? [{ kind: 'to-reporter', what: 'answered', personId: asker.person_id }]
        : [];
    return {
      set: { state: 'closed', taken_by: row.taken_by ?? caller.personId, clock_stopped_at: now },
      own: keepAnswer(locked, { textId: text.textId, sources }),
      log: [{ verb: 'question-answered', facts: { ...text, sources: digestOf(text.textId, sources) } }],
      plan: [
        { kind: 'card' },
        ...told,
        ...(await newsForAssignee<'question-answered'>(locked, caller, 'question-answered')),
      ],
    };
  });
};

const refuseCpr = (text: string): void => {
  if (findCpr(text).length > 0) throw new Refusal('faulty-fields', { fields: [{ field: 'text', code: 'cpr-number' }] });
};

/** The answer beside its text; what helped before is no word about this one. */
const keepAnswer =
  ({ row, now }: LockedQuestion, { textId, sources }: { readonly textId: string; readonly sources: string }) =>
  async (tx: Tx): Promise<void> => {
    const of = { tenant_id: row.tenant_id, case_id: row.case_id };
    await tx
      .insertInto('question_answers')
      .values({ ...of, text_id: textId, sources })
      .execute();
    await tx
      .updateTable('questions')
      .set({ answered_at: now, helped_at: null })
      .where('tenant_id', '=', of.tenant_id)
      .where('case_id', '=', of.case_id)
      .execute();
  };
