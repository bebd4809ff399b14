import type { ArticleText } from '#shared/guidance/article.ts';
import { slugOf } from '#shared/guidance/slug-of.ts';
import type { Caller } from '#shared/people/caller.ts';
import type { Routes } from '#shared/routes/all.ts';
import { appendLog } from '../../database/log.ts';
import { inRequest } from '../../database/once.ts';
import type { Tx } from '../../database/transaction.ts';
import type { Parts } from '../../parts.ts';
import { countChange } from '../../shelf/count-change.ts';
import type { ProductArticles } from '../../shelf/product-article.ts';
import type { UseCase } from '../../use-case.ts';
import { digestOfVersion, writeDraft } from './versions.ts';

/** Begins an article as a draft, under a slug made of its title. */
export const createArticle: UseCase<Routes['createArticle']> = (parts, caller, { body: { text }, once }) =>
  inRequest(parts, caller, once, async (tx) => {
    const { slug } = await beginArticle(parts, tx, caller, text);
    return { slug, version: 1 };
  });

/** Writes an article of the municipality's own as a draft, and begins its log. */
export const beginArticle = async (
  parts: Pick<Parts, 'newId' | 'now' | 'guidance'>,
  tx: Tx,
  { tenantId, personId }: Caller,
  text: ArticleText,
): Promise<{ readonly articleId: string; readonly slug: string }> => {
  const [articleId, at] = [parts.newId(), parts.now()];
  const counted = await countChange(tx, tenantId);
  const slug = await freeSlug(tx, tenantId, slugOf(text.title), parts.guidance.product());
  const of = { tenant_id: tenantId, article_id: articleId };
  await tx
    .insertInto('guidance_articles')
    .values({ ...of, slug, changed: counted })
    .execute();
  const number = await writeDraft(tx, { ...of, published: null }, { text, what: '', by: personId, at }, undefined);
  await appendLog(tx, { tenantId, subject: 'article', subjectId: articleId, actorId: personId, at }, [
    { verb: 'article-begun', facts: { number, text: digestOfVersion(articleId, number, text) } },
  ]);
  return { articleId, slug };
};

/** Addresses of pages beside the articles. */
const pages = ['new', 'synonyms'];

/** Where a title is taken, with a number behind it. Who counts a change first also chooses first. */
const freeSlug = async (tx: Tx, tenantId: string, wanted: string, product: ProductArticles): Promise<string> => {
  const rows = await tx
    .selectFrom('guidance_articles')
    .select('slug')
    .where('tenant_id', '=', tenantId)
    .where('slug', 'like', `${wanted}%`)
    .execute();
  const taken = new Set([...rows.map(({ slug }) => slug), ...product.keys(), ...pages]);
  if (!taken.has(wanted)) return wanted;
  let number = 2;
  while (taken.has(`${wanted}-${number}`)) number += 1;
  return `${wanted}-${number}`;
};
