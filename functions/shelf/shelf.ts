import { examplesOf } from '#shared/guidance/examples/examples-of.ts';
import { type GuidanceIndex, guidanceIndex } from '#shared/guidance/guidance-index.ts';
import { readMarkdown } from '#shared/guidance/read-markdown.ts';
import type { ProductArticle, ProductArticles } from './product-article.ts';
import { readArticles } from './read-articles.ts';

/** The guidance an instance holds in memory, so that a search asks no table. */
export type Shelf = {
  readonly product: ProductArticles;
  readonly index: GuidanceIndex;
};

/** Reads the product's articles, once, at their first use. */
export const openShelf = (folder: string): (() => Shelf) => {
  let shelf: Shelf | undefined;
  return () => {
    shelf ??= shelfOf(readArticles(folder));
    return shelf;
  };
};

const shelfOf = (product: ProductArticles): Shelf => ({
  product,
  index: guidanceIndex([...product.values()].map(documentOf)),
});

const documentOf = ({ slug, title, body, words }: ProductArticle) => ({
  ...{ slug, title, words, weight: 1 },
  sections: readMarkdown(body),
  asked: examplesOf(slug),
});
