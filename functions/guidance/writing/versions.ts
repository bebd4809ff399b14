import type { ArticleText } from '#shared/guidance/article.ts';
import { digestOf } from '../../database/log.ts';
import type { Tx } from '../../database/transaction.ts';
import type { ProductArticle } from '../../shelf/product-article.ts';
import type { ArticleRow } from './change-article.ts';

type Of = Pick<ArticleRow, 'tenant_id' | 'article_id'>;

/** What a version says, as its row has it. */
const columnsOf = ({ title, topic, body, sources, words }: ArticleText) => ({
  ...{ title, topic, body, words },
  sources: JSON.stringify(sources),
});

/** A digest of all that a version says, for the log. */
export const digestOfVersion = (articleId: string, number: number, text: ArticleText): string =>
  digestOf(`${articleId}/${number}`, JSON.stringify(Object.values(columnsOf(text))));

/** The number of the draft of an article; undefined where there is none. */
export const draftOf = async (tx: Tx, { tenant_id, article_id }: Of): Promise<number | undefined> => {
  const row = await tx
    .selectFrom('guidance_versions')
    .select('number')
    .where('tenant_id', '=', tenant_id)
    .where('article_id', '=', article_id)
    .where('published_at', 'is', null)
    .executeTakeFirst();
  return row?.number;
};

type Written = { readonly text: ArticleText; readonly what: string; readonly by: string; readonly at: Date };

/** Writes the draft of an article, in the place of the one before; `beside`: the desk's own text, where it has one. */
export const writeDraft = async (
  tx: Tx,
  { tenant_id, article_id, published }: Of & Pick<ArticleRow, 'published'>,
  { text, what, by, at }: Written,
  beside: ProductArticle | undefined,
): Promise<number> => {
  const of = { tenant_id, article_id };
  const said = { ...columnsOf(text), what, written_by: by, written_at: at };
  const draft = await draftOf(tx, of);
  if (draft !== undefined) {
    await tx
      .updateTable('guidance_versions')
      .set(said)
      .where('tenant_id', '=', tenant_id)
      .where('article_id', '=', article_id)
      .where('number', '=', draft)
      .execute();
    return draft;
  }
  const last = await lastVersion(tx, of);
  if (!last && beside) await keepProductText(tx, of, beside, at);
  const number = (last?.number ?? (beside ? 1 : 0)) + 1;
  const goesOn = last && published !== null;
  const product_digest = goesOn ? last.product_digest : (beside?.digest ?? null);
  await tx
    .insertInto('guidance_versions')
    .values({ ...of, number, product_digest, ...said })
    .execute();
  return number;
};

const lastVersion = (tx: Tx, { tenant_id, article_id }: Of) =>
  tx
    .selectFrom('guidance_versions')
    .select(['number', 'product_digest'])
    .where('tenant_id', '=', tenant_id)
    .where('article_id', '=', article_id)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();

/** The first version is what the municipality began from. */
const keepProductText = async (tx: Tx, of: Of, product: ProductArticle, at: Date): Promise<void> => {
  const { title, topic, body, sources, words, digest } = product;
  await tx
    .insertInto('guidance_versions')
    .values({
      ...of,
      ...columnsOf({ title, topic, body, sources: [...sources], words: [...words] }),
      ...{ number: 1, product_digest: digest, written_at: at, published_at: at },
    })
    .execute();
};
