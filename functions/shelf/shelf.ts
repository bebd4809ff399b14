import { setImmediate as breathe } from 'node:timers/promises';
import { examplesOf } from '#shared/guidance/examples/examples-of.ts';
import { type GuidanceIndex, guidanceIndex, putGuidance, removeGuidance } from '#shared/guidance/guidance-index.ts';
import type { Caller } from '#shared/people/caller.ts';
import type { Database } from '../database/connect.ts';
import type { ProductArticle, ProductArticles } from './product-article.ts';
import { readArticles } from './read-articles.ts';
import { type ChangedArticle, changedArticles, readFreshness, readSynonyms } from './read-changes.ts';
import { documentOf, firstSentence, type Searched, type ShelfArticle } from './shelf-article.ts';

/** The guidance of a municipality as an instance holds it. */
export type Shelf = {
  /** The articles employees may find. */
  readonly index: GuidanceIndex;
  /** All of them, by slug: drafts, and those that are off. */
  readonly articles: ReadonlyMap<string, ShelfArticle>;
};

/** As somebody sees it: `unit` is theirs, `months` are those between two looks at an article. */
export type Looked = Shelf & { readonly unit: string | null; readonly months: number };

export type Bookshelf = {
  /** The articles that come with the desk. */
  readonly product: () => ProductArticles;
  /** The municipality's guidance, with every change that was made before. */
  readonly look: (db: Database, caller: Pick<Caller, 'tenantId' | 'personId'>) => Promise<Looked>;
};

/**
 * Holds guidance in memory from its first use on.
 * @param folder of the articles that come with the desk
 * @param given those articles, where they were read before
 */
export const openBookshelf = (folder: string, given?: ProductArticles): Bookshelf => {
  let read = given;
  const product = () => {
    read ??= readArticles(folder);
    return read;
  };
  const shelves = new Map<string, Held>();
  return {
    product,
    look: async (db, caller) => {
      const { counted, synonyms, unit, months } = await readFreshness(db, caller);
      const known = shelves.get(caller.tenantId);
      // Counted less than before: the database was put back to an earlier day.
      const isGood = known && known.counted <= counted && known.synonyms === synonyms;
      const held = isGood ? known : newShelf(product(), synonyms, await ownWords(db, caller.tenantId, synonyms));
      shelves.set(caller.tenantId, held);
      if (held.counted < counted) await freshen(held, { db, tenantId: caller.tenantId, product: product(), counted });
      return { index: held.index, articles: held.articles, unit, months };
    },
  };
};

type Held = {
  readonly index: GuidanceIndex;
  /** The version of the municipality's synonyms in it. */
  readonly synonyms: number;
  readonly articles: Map<string, ShelfArticle>;
  /** The change it is as new as. */
  counted: number;
  /** One freshens it at a time. */
  turn: Promise<void>;
};

const ownWords = async (db: Database, tenantId: string, version: number) =>
  version === 0 ? [] : readSynonyms(db, tenantId);

const newShelf = (product: ProductArticles, synonyms: number, words: readonly (readonly string[])[]): Held => {
  const index = guidanceIndex([], words);
  const held: Held = { index, synonyms, articles: new Map(), counted: 0, turn: Promise.resolve() };
  for (const article of product.values()) put(held, ofProduct(article), article);
  return held;
};

type To = {
  readonly db: Database;
  readonly tenantId: string;
  readonly product: ProductArticles;
  readonly counted: number;
};

const freshen = (held: Held, to: To): Promise<void> => {
  const mine = held.turn.then(() => takeChanges(held, to));
  held.turn = mine.catch(() => undefined);
  return mine;
};

const takeChanges = async (held: Held, { db, tenantId, product, counted }: To): Promise<void> => {
  if (held.counted >= counted) return;
  for await (const changed of changedArticles(db, tenantId, held.counted)) {
    for (const one of changed) take(held, one, product.get(one.slug));
    // Thousands are read once, when an instance begins; others are answered meanwhile.
    await breathe();
  }
  held.counted = counted;
};

const take = (held: Held, changed: ChangedArticle, product: ProductArticle | undefined): void => {
  const { slug, isOff, draft, shown } = changed;
  const text = shown ?? product;
  const titled = text ?? draft;
  if (!titled) {
    drop(held, slug);
    return;
  }
  const article: ShelfArticle = {
    slug,
    title: titled.title,
    topic: titled.topic,
    sentence: firstSentence(titled.body),
    source: titled.sources[0]?.name ?? null,
    ownerId: changed.ownerId,
    units: changed.units,
    reviewedOn: changed.reviewedOn ?? (shown ? null : (product?.checked ?? null)),
    reviewOn: changed.reviewOn,
    isShown: text !== undefined && !isOff,
    isOff,
    hasDraft: draft !== undefined,
    isOwn: shown !== undefined || product === undefined,
    isBehind: shown !== undefined && product !== undefined && shown.productDigest !== product.digest,
  };
  put(held, article, titled, changed.asked);
};

const drop = (held: Held, slug: string): void => {
  removeGuidance(held.index, slug);
  held.articles.delete(slug);
};

const put = (held: Held, article: ShelfArticle, text: Searched, asked?: string): void => {
  const { slug } = article;
  held.articles.set(slug, article);
  if (article.isShown) putGuidance(held.index, documentOf(slug, text, waysToAsk(slug, text.title, asked)));
  else removeGuidance(held.index, slug);
};

// The question an article was begun from, and a title that asks.
const waysToAsk = (slug: string, title: string, asked: string | undefined): readonly string[] => [
  ...examplesOf(slug),
  ...(asked ? [asked] : []),
  ...(title.endsWith('?') && title !== asked ? [title] : []),
];

const ofProduct = ({ slug, title, topic, body, sources, checked }: ProductArticle): ShelfArticle => ({
  ...{ slug, title, topic },
  sentence: firstSentence(body),
  source: sources[0]?.name ?? null,
  ownerId: null,
  units: [],
  reviewedOn: checked,
  reviewOn: null,
  isShown: true,
  isOff: false,
  hasDraft: false,
  isOwn: false,
  isBehind: false,
});
