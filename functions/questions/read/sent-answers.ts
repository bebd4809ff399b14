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
    .leftJoin('guidance_articles as g', (join) =>
      join.onRef('g.tenant_id', '=', 'a.tenant_id').onRef('g.article_id', '=', 'a.article_id'),
    )
    .leftJoin('guidance_versions as shown', (join) =>
      join
        .onRef('shown.tenant_id', '=', 'g.tenant_id')
        .onRef('shown.article_id', '=', 'g.article_id')
        .onRef('shown.number', '=', 'g.published'),
    )
    .leftJoin('guidance_versions as draft', (join) =>
      join
        .onRef('draft.tenant_id', '=', 'g.tenant_id')
        .onRef('draft.article_id', '=', 'g.article_id')
        .on('draft.published_at', 'is', null),
    )
    .select(['a.text_id', 'a.sources', 'a.reviewed_by', 'a.released_question', 'a.released_answer'])
    .select(['t.at', 't.body', 't.author_id', 'g.slug', 'g.units', 'g.published', 'g.is_off'])
    .select(['shown.title as shown_title', 'draft.title as draft_title'])
    .where('a.tenant_id', '=', tenant_id)
    .where('a.case_id', '=', case_id)
    .orderBy('t.at')
    .orderBy('a.text_id')
    .execute();

type AnswerRow = Awaited<ReturnType<typeof rowsOf>>[number];

/** The answer that was sent last. `isGone`: what it became as guidance was discarded before anybody read it. */
export const lastAnswerOf = async (tx: Tx, of: CaseOf) => {
  const last = (await rowsOf(tx, of)).at(-1);
  return last && { ...last, isGone: isGone(last) };
};

const isGone = ({ published, is_off }: AnswerRow): boolean => published === null && is_off === true;

export const sourcesOf = ({ sources }: Pick<AnswerRow, 'sources'>): Source[] => kept.parse(JSON.parse(sources));

/** The article an answer has become. `units`: whose it is; none: everybody's. */
type Guidance = {
  readonly slug: string;
  readonly title: string;
  readonly state: 'draft' | 'shown' | 'off';
  readonly units: readonly string[];
};

const guidanceOf = (row: AnswerRow): Guidance | null => {
  const { slug, units, published, is_off, shown_title, draft_title } = row;
  if (slug === null || isGone(row)) return null;
  const state = published === null ? 'draft' : is_off ? 'off' : 'shown';
  return { slug, title: shown_title ?? draft_title ?? slug, state, units: units ?? [] };
};

type Answer = {
  readonly textId: string;
  readonly sources: Source[];
  readonly reviewedBy: PersonRef | null;
  readonly released: { readonly question: string; readonly answer: string } | null;
  readonly guidance: Guidance | null;
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
  return rows.map((row) => ({
    textId: row.text_id,
    sources: sourcesOf(row),
    reviewedBy: row.reviewed_by ? nameOf(row.reviewed_by) : null,
    released:
      row.released_question === null || row.released_answer === null
        ? null
        : { question: row.released_question, answer: row.released_answer },
    guidance: guidanceOf(row),
    at: row.at,
  }));
};
