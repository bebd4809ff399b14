import { referenceOf } from '#shared/cases/reference.ts';
import type { ArticleText } from '#shared/guidance/article.ts';
import { Refusal } from '#shared/refusals/refusal.ts';
import type { Routes } from '#shared/routes/all.ts';
import { inTenant, type Tx } from '../../database/transaction.ts';
import { readNames } from '../../people/names.ts';
import type { UseCase } from '../../use-case.ts';
import { looksAfterGuidance, mayChange, mayRead } from '../may-see.ts';
import { helpedIn } from './helped.ts';
import { listedIn } from './listed.ts';

/** One article with its text. @throws Refusal `not-found`, also for one who may not read it */
export const readArticle: UseCase<Routes['readArticle']> = async (parts, caller, { params: { slug } }) => {
  const { tenantId, personId } = caller;
  const looked = await parts.guidance.look(parts.db, caller);
  const article = looked.articles.get(slug);
  if (!article || !mayRead(looked, caller, article)) throw new Refusal('not-found');
  const product = parts.guidance.product().get(slug);
  return inTenant(parts.db, tenantId, async (tx) => {
    const row = await readRow(tx, tenantId, slug);
    const may = mayChange(caller, article.ownerId);
    const versions = (row ? await readVersions(tx, tenantId, row.article_id) : []).filter(
      ({ published_at }) => may || published_at !== null,
    );
    const nameOf = await readNames(tx, tenantId, [article.ownerId, ...versions.map(({ written_by }) => written_by)]);
    const helped = await helpedIn(tx, tenantId, parts.now());
    const shown = versions.find(({ number }) => number === row?.published);
    const text = shown ?? product ?? versions[0];
    if (!text) throw new Refusal('not-found');
    return {
      ...listedIn(article, { looked, nameOf, helped, now: parts.now() }),
      body: text.body,
      sources: sourcesOf(text.sources),
      words: [...text.words],
      units: [...article.units],
      reviewed: article.reviewedOn,
      version: row?.version ?? 0,
      published: row?.published ?? null,
      versions: versions.map(({ number, what, written_by, written_at, published_at }) => ({
        ...{ number, what, by: written_by === null ? null : nameOf(written_by) },
        at: (published_at ?? written_at).toISOString(),
        isDraft: published_at === null,
      })),
      mayChange: may,
      isOwner: article.ownerId === personId,
      hasProductText: product !== undefined,
      from: row && looksAfterGuidance(caller) ? await questionBehind(tx, tenantId, row.article_id) : null,
    };
  });
};

/** The question whose answer an article was begun from, while it is one. */
const questionBehind = async (tx: Tx, tenantId: string, articleId: string) => {
  const found = await tx
    .selectFrom('question_answers as a')
    .innerJoin('cases as c', (on) => on.onRef('c.tenant_id', '=', 'a.tenant_id').onRef('c.case_id', '=', 'a.case_id'))
    .select(['c.case_id', 'c.year', 'c.number'])
    .where('a.tenant_id', '=', tenantId)
    .where('a.article_id', '=', articleId)
    .where('c.subject', '=', 'question')
    .executeTakeFirst();
  return found ? { caseId: found.case_id, reference: referenceOf(found) } : null;
};

/** The text of one version. @throws Refusal `not-found`, also of a draft for one who may not change it */
export const readArticleVersion: UseCase<Routes['readArticleVersion']> = async (parts, caller, { params }) => {
  const { tenantId } = caller;
  const looked = await parts.guidance.look(parts.db, caller);
  const article = looked.articles.get(params.slug);
  if (!article || !mayRead(looked, caller, article)) throw new Refusal('not-found');
  if (params.number === 0) return textOf(parts.guidance.product().get(params.slug));
  return inTenant(parts.db, tenantId, async (tx) => {
    const row = await readRow(tx, tenantId, params.slug);
    const versions = row ? await readVersions(tx, tenantId, row.article_id) : [];
    const version = versions.find(({ number }) => number === params.number);
    return textOf(version?.published_at || mayChange(caller, article.ownerId) ? version : undefined);
  });
};

type Kept = Pick<ArticleText, 'title' | 'topic' | 'body'> & {
  readonly sources: string | ArticleText['sources'];
  readonly words: readonly string[];
};

const textOf = (
  kept: (Omit<Kept, 'sources'> & { readonly sources: string | readonly ArticleText['sources'][number][] }) | undefined,
): ArticleText => {
  if (!kept) throw new Refusal('not-found');
  const { title, topic, body, sources, words } = kept;
  return { title, topic, body, sources: sourcesOf(sources), words: [...words] };
};

const sourcesOf = (kept: string | readonly ArticleText['sources'][number][]): ArticleText['sources'] =>
  typeof kept === 'string' ? JSON.parse(kept) : [...kept];

const readRow = (tx: Tx, tenantId: string, slug: string) =>
  tx
    .selectFrom('guidance_articles')
    .select(['article_id', 'version', 'published'])
    .where('tenant_id', '=', tenantId)
    .where('slug', '=', slug)
    .executeTakeFirst();

const readVersions = (tx: Tx, tenantId: string, articleId: string) =>
  tx
    .selectFrom('guidance_versions')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('article_id', '=', articleId)
    .orderBy('number', 'desc')
    .execute();
