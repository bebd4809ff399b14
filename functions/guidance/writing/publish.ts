import { z } from 'zod';
import { findPersonNumbers } from '#shared/privacy/cpr.ts';
import { findPersonal } from '#shared/privacy/find-personal.ts';
import { Refusal } from '#shared/refusals/refusal.ts';
import type { Routes } from '#shared/routes/all.ts';
import { dayInCopenhagen } from '#shared/time/copenhagen.ts';
import type { Tx } from '../../database/transaction.ts';
import type { Parts } from '../../parts.ts';
import { refusePersonal } from '../../questions/answer/refuse-personal.ts';
import { knownNames } from '../../questions/read/known-names.ts';
import type { UseCase } from '../../use-case.ts';
import { type ArticleRow, changeArticle } from './change-article.ts';
import { remindOwner } from './plan-reminder.ts';
import { draftOf } from './versions.ts';

/**
 * Publishes the draft of an article: from now on employees find it.
 * @throws Refusal as `changeArticle`; `move-not-allowed` where there is no draft; `cpr-in-guidance`; `personal-undecided` where
 * something points at a person that was not public before, and nobody said that it stays
 */
export const publishArticle: UseCase<Routes['publishArticle']> = (parts, caller, asked) =>
  changeArticle(parts, caller, asked, async (tx, article) => {
    const number = await draftOf(tx, article);
    if (number === undefined) throw new Refusal('move-not-allowed');
    await refusePeople(tx, parts, article, { number, kept: asked.body.kept });
    const at = parts.now();
    await tx
      .updateTable('guidance_versions')
      .set({ published_by: caller.personId, published_at: at })
      .where('tenant_id', '=', article.tenant_id)
      .where('article_id', '=', article.article_id)
      .where('number', '=', number)
      .execute();
    const set = { published: number, is_off: false, reviewed_on: dayInCopenhagen(at), review_on: null };
    await remindOwner(tx, parts, { ...article, ...set });
    return { set, log: [{ verb: 'article-published', facts: { number, kept: asked.body.kept.length } }] };
  });

type Draft = { readonly number: number; readonly kept: readonly string[] };

/** What was public before need not be decided again. */
const refusePeople = async (
  tx: Tx,
  { guidance }: Pick<Parts, 'guidance'>,
  article: ArticleRow,
  { number, kept }: Draft,
): Promise<void> => {
  const said = await readVersion(tx, article, number);
  const texts = textsOf(said);
  // What is in an address is read by all who open it.
  const addresses = [article.slug, ...said.sources.flatMap(({ url }) => url ?? [])];
  if ([...texts, ...addresses].some((text) => findPersonNumbers(text).length > 0)) throw new Refusal('cpr-in-guidance');
  const before =
    article.published === null
      ? guidance.product().get(article.slug)
      : await readVersion(tx, article, article.published);
  const known = await namesBehind(tx, article);
  const seen = (before ? textsOf(before) : []).flatMap((text) => findPersonal(text, known));
  refusePersonal({ texts, kept: [...kept, ...seen.map(({ text }) => text)], known });
};

type Said = {
  readonly title: string;
  readonly topic: string;
  readonly body: string;
  readonly words: readonly string[];
  readonly sources: readonly { readonly name: string; readonly url?: string | undefined }[];
  /** What is new in it, which stands beside the version. */
  readonly what?: string;
};
const textsOf = ({ title, topic, body, words, sources, what = '' }: Said) => [
  ...[title, topic, body, what],
  ...words,
  ...sources.map(({ name }) => name),
];

const sourcesIn = z.array(z.object({ name: z.string(), url: z.string().optional() }));

const readVersion = async (tx: Tx, { tenant_id, article_id }: ArticleRow, number: number): Promise<Said> => {
  const { sources, ...said } = await tx
    .selectFrom('guidance_versions')
    .select(['title', 'body', 'topic', 'words', 'sources', 'what'])
    .where('tenant_id', '=', tenant_id)
    .where('article_id', '=', article_id)
    .where('number', '=', number)
    .executeTakeFirstOrThrow();
  return { ...said, sources: sourcesIn.parse(JSON.parse(sources)) };
};

/** Of an article that began as an answer: the names of those who asked, and of who answered. */
const namesBehind = async (tx: Tx, { tenant_id, article_id }: ArticleRow): Promise<string[]> => {
  const answer = await tx
    .selectFrom('question_answers as a')
    .innerJoin('case_texts as t', (on) =>
      on
        .onRef('t.tenant_id', '=', 'a.tenant_id')
        .onRef('t.case_id', '=', 'a.case_id')
        .onRef('t.text_id', '=', 'a.text_id'),
    )
    .select(['a.tenant_id', 'a.case_id', 't.author_id'])
    .where('a.tenant_id', '=', tenant_id)
    .where('a.article_id', '=', article_id)
    .executeTakeFirst();
  return answer ? knownNames(tx, answer, answer.author_id) : [];
};
