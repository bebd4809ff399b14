import type { Selectable, Updateable } from 'kysely';
import { type KeptMail, keptMail } from '#shared/mail/mail.ts';
import type { Term } from '#shared/questions/term.ts';
import { Refusal } from '#shared/refusals/refusal.ts';
import type { DB } from '../database/tables.ts';
import type { Tx } from '../database/transaction.ts';
import { besideCases } from '../subject/beside-cases.ts';
import type { CaseOf, CaseRow } from '../subject/case-row.ts';

export type QuestionFacts = Selectable<DB['questions']>;
export type QuestionSet = Updateable<DB['questions']>;

/** A case with what only a question has. */
export type QuestionRow = CaseRow & QuestionFacts;

/** What only questions have, of many cases, by case id. */
export const readQuestions = (tx: Tx, rows: readonly CaseRow[]): Promise<ReadonlyMap<string, QuestionRow>> =>
  besideCases(rows, (tenantId, caseIds) =>
    tx.selectFrom('questions').selectAll().where('tenant_id', '=', tenantId).where('case_id', 'in', caseIds).execute(),
  );

/**
 * What only a question has, beside the row of its case.
 * @throws Refusal `not-found` for a case that is about something else
 */
export const readQuestion = async (tx: Tx, row: CaseRow): Promise<QuestionRow> => {
  const found = row.subject === 'question' ? (await readQuestions(tx, [row])).get(row.case_id) : undefined;
  if (!found) throw new Refusal('not-found');
  return found;
};

/** Writes columns of a question, as part of a change of its case. */
export const writeQuestion =
  ({ tenant_id, case_id }: CaseOf, set: QuestionSet) =>
  async (tx: Tx): Promise<void> => {
    await tx
      .updateTable('questions')
      .set(set)
      .where('tenant_id', '=', tenant_id)
      .where('case_id', '=', case_id)
      .execute();
  };

/** The term as its columns have it, and the other way round. */
export const termIn = (row: Pick<QuestionFacts, 'asked_at' | 'answer_by' | 'days_off'>): Term => ({
  askedAt: row.asked_at,
  answerBy: row.answer_by,
  daysOff: row.days_off,
});
export const columnsOf = ({ askedAt, answerBy, daysOff }: Term) => ({
  asked_at: askedAt,
  answer_by: answerBy,
  days_off: [...daysOff],
});

/** The mail a question was asked beside. */
export const mailOf = ({ mail }: Pick<QuestionFacts, 'mail'>): KeptMail | undefined =>
  mail === null ? undefined : keptMail.parse(JSON.parse(mail));
