import { z } from 'zod';
import type { PersonRef } from '#shared/cases/person-ref.ts';
import { type Source, source } from '#shared/questions/sources.ts';
import type { Tx } from '../../database/transaction.ts';
import { readNames } from '../../people/names.ts';
import type { CaseOf } from '../../subject/case-row.ts';

/** Kept sources are always read, whatever the limits of today. */
const kept = z.array(source);

/** The answers of a question, oldest first. */
const rowsOf = (tx: Tx, { tenant_id, case_id }: CaseOf) =>
  tx
    .selectFrom('question_answers as a')
    .innerJoin('case_texts as t', (join) =>
      join
        .onRef('t.tenant_id', '=', 'a.tenant_id')
        .onRef('t.case_id', '=', 'a.case_id')
        .onRef('t.text_id', '=', 'a.text_id'),
    )
    .select(['a.text_id', 'a.sources', 'a.reviewed_by', 'a.released_question', 'a.released_answer', 't.at'])
    .where('a.tenant_id', '=', tenant_id)
    .where('a.case_id', '=', case_id)
    .orderBy('t.at')
    .orderBy('a.text_id')
    .execute();

export const lastAnswerOf = async (tx: Tx, of: CaseOf) => (await rowsOf(tx, of)).at(-1);

type Answer = {
  readonly textId: string;
  readonly sources: Source[];
  readonly reviewedBy: PersonRef | null;
  readonly released: { readonly question: string; readonly answer: string } | null;
  readonly at: Date;
};

/** The same as views show them. */
export const answersOf = async (tx: Tx, of: CaseOf): Promise<Answer[]> => {
  const rows = await rowsOf(tx, of);
  const nameOf = await readNames(
    tx,
    of.tenant_id,
    rows.map(({ reviewed_by }) => reviewed_by),
  );
  return rows.map(({ text_id, sources, reviewed_by, released_question, released_answer, at }) => ({
    textId: text_id,
    sources: kept.parse(JSON.parse(sources)),
    reviewedBy: reviewed_by ? nameOf(reviewed_by) : null,
    released:
      released_question === null || released_answer === null
        ? null
        : { question: released_question, answer: released_answer },
    at,
  }));
};
