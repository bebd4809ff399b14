import { z } from 'zod';
import { referenceOf } from '#shared/cases/reference.ts';
import { findPersonal } from '#shared/privacy/find-personal.ts';
import { takeOut } from '#shared/privacy/take-out.ts';
import { type Source, source } from '#shared/questions/sources.ts';
import type { QuestionTopic } from '#shared/questions/topics.ts';
import { dayInCopenhagen } from '#shared/time/copenhagen.ts';
import type { Reading, Tx } from '../../database/transaction.ts';

/**
 * A question whose answer can be found again. `released`: everybody may find it, in the words the team released; else the
 * team alone, with what points at people taken out by the desk. `isGone`: it was asked again, opened, or is no question any more.
 */
export type AnsweredQuestion = {
  readonly caseId: string;
  readonly reference: string;
  readonly topic: QuestionTopic;
} & (
  | { readonly isGone: true }
  | {
      readonly isGone: false;
      readonly question: string;
      readonly answer: string;
      readonly sources: readonly Source[];
      readonly released: boolean;
      /** The day it was answered, `YYYY-MM-DD`, and by whom. */
      readonly answeredOn: string;
      readonly answeredBy: string | null;
      readonly helped: boolean;
    }
);

/** How often the municipality's answers have changed; 0: never. One row by its key: it is asked at each search. */
export const countAnswerChanges = async ({ db, rows }: Reading, tenantId: string): Promise<number> => {
  const [row] = await rows(db.selectFrom('question_changes').select('counted').where('tenant_id', '=', tenantId));
  return row?.counted ?? 0;
};

/**
 * What became of questions in the changes after `since`, oldest first, at most `limit`. `counted`: up to which change it is
 * told; read on from there until there is nothing more.
 */
export const answeredQuestions = async (
  tx: Tx,
  tenantId: string,
  since: number,
  limit = 500,
): Promise<{ readonly counted: number; readonly questions: readonly AnsweredQuestion[] }> => {
  const rows = await tx
    .selectFrom('questions as q')
    .innerJoin('cases as c', (on) => on.onRef('c.tenant_id', '=', 'q.tenant_id').onRef('c.case_id', '=', 'q.case_id'))
    .leftJoinLateral(
      (one) =>
        one
          .selectFrom('question_answers as a')
          .innerJoin('case_texts as t', (on) =>
            on
              .onRef('t.tenant_id', '=', 'a.tenant_id')
              .onRef('t.case_id', '=', 'a.case_id')
              .onRef('t.text_id', '=', 'a.text_id'),
          )
          .select(['a.sources', 'a.released_question', 'a.released_answer', 't.body', 't.at', 't.author_id'])
          .whereRef('a.tenant_id', '=', 'q.tenant_id')
          .whereRef('a.case_id', '=', 'q.case_id')
          .orderBy('t.at', 'desc')
          .limit(1)
          .as('answer'),
      (on) => on.onTrue(),
    )
    .leftJoinLateral(
      (one) =>
        one
          .selectFrom('case_reporters as r')
          .innerJoin('people as p', (on) =>
            on.onRef('p.tenant_id', '=', 'r.tenant_id').onRef('p.person_id', '=', 'r.person_id'),
          )
          .select('p.name as asker')
          .whereRef('r.tenant_id', '=', 'q.tenant_id')
          .whereRef('r.case_id', '=', 'q.case_id')
          .orderBy('r.reported_at')
          .limit(1)
          .as('asked_by'),
      (on) => on.onTrue(),
    )
    .select(['q.case_id', 'q.topic', 'q.title', 'q.answered_at', 'q.helped_at', 'q.changed'])
    .select(['c.subject', 'c.year', 'c.number', 'asked_by.asker'])
    .select(['answer.sources', 'answer.released_question', 'answer.released_answer', 'answer.body', 'answer.at'])
    .select('answer.author_id')
    .where('q.tenant_id', '=', tenantId)
    .where('q.changed', '>', since)
    .orderBy('q.changed')
    .limit(limit)
    .execute();
  return { counted: rows.at(-1)?.changed ?? since, questions: rows.map(read) };
};

type Row = {
  readonly case_id: string;
  readonly topic: QuestionTopic;
  readonly title: string;
  readonly answered_at: Date | null;
  readonly helped_at: Date | null;
  readonly subject: string;
  readonly year: number;
  readonly number: number;
  readonly asker: string | null;
  readonly sources: string | null;
  readonly released_question: string | null;
  readonly released_answer: string | null;
  readonly body: string | null;
  readonly at: Date | null;
  readonly author_id: string | null;
};

const kept = z.array(source);

/** A source that points at a person stays with the case. The title of guidance was decided when it was published. */
const namesNobody =
  (known: readonly string[]) =>
  ({ kind, text }: Source): boolean =>
    kind === 'guidance' || findPersonal(text, known).length === 0;

const read = (row: Row): AnsweredQuestion => {
  const of = { caseId: row.case_id, reference: referenceOf(row), topic: row.topic };
  const isQuestion = row.subject === 'question' && row.answered_at !== null;
  if (!isQuestion || row.body === null || row.at === null) return { ...of, isGone: true };
  const known = row.asker ? [row.asker] : [];
  const [question = '', answer = ''] = takeOut([row.title, row.body], known).texts;
  return {
    ...of,
    isGone: false,
    question: row.released_question ?? question,
    answer: row.released_answer ?? answer,
    sources: row.sources === null ? [] : kept.parse(JSON.parse(row.sources)).filter(namesNobody(known)),
    released: row.released_answer !== null,
    answeredOn: dayInCopenhagen(row.at),
    answeredBy: row.author_id,
    helped: row.helped_at !== null,
  };
};
