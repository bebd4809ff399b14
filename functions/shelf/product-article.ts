import type { ArticleSource } from '#shared/guidance/article-source.ts';

/** An article as it comes with the desk: what a municipality's guidance begins with. */
export type ProductArticle = {
  readonly slug: string;
  readonly title: string;
  readonly topic: string;
  /** Markdown. */
  readonly body: string;
  readonly sources: readonly ArticleSource[];
  /** Words it shall be found by. */
  readonly words: readonly string[];
  /** The day (`YYYY-MM-DD`) on which it was checked against its sources. */
  readonly checked: string;
  /** SHA-256 of all of it: whether it has changed since. */
  readonly digest: string;
};
export type ProductArticles = ReadonlyMap<string, ProductArticle>;
