import { isConfident } from './confidence.ts';
import { type LooksLike, looksLike } from './disguise/looks-like.ts';
import type { GuidanceIndex } from './guidance-index.ts';
import { marksIn } from './marks.ts';
import { answeringSentence, likeness, worthOf } from './passages.ts';
import { rank } from './rank.ts';
import { askedFor } from './words/asked-for.ts';

/** A document that may answer, with the sentence of it that answers best. */
export type GuidanceHit = {
  readonly slug: string;
  readonly title: string;
  readonly sentence: string;
  readonly score: number;
};

/** With the words of the sentence that decided, as ranges in UTF-16 units. */
export type MarkedHit = GuidanceHit & { readonly marks: [number, number][] };

export type GuidanceFound = {
  /** Best first, at most ten. */
  readonly hits: readonly MarkedHit[];
  /** Whether the first hit may be said to answer. */
  readonly confident: boolean;
  readonly looksLike: LooksLike;
};

/** So many of the best documents are read sentence by sentence. */
const readClosely = 15;
const most = 10;
const longest = 2_000;
const counts = { sentence: 0.14, likeness: 0.37 };

/**
 * What guidance answers a question, read as it is typed; of a very long text the beginning is read.
 * @param isShown whether who asks may see a document
 */
export const searchGuidance = (
  index: GuidanceIndex,
  typed: string,
  isShown: (slug: string) => boolean = () => true,
): GuidanceFound => {
  const text = typed.slice(0, longest);
  const asked = askedFor(text, index);
  const worth = worthOf(index, asked);
  const found = rank(index, asked)
    .filter(({ place }) => isShown(index.indexed[place]?.document.slug ?? ''))
    .slice(0, readClosely)
    .flatMap(({ place, score }) => {
      const one = index.indexed[place];
      if (!one) return [];
      const { sentence, value } = answeringSentence(index, text, asked, worth, one);
      const close = (counts.sentence * value + counts.likeness * likeness(worth, one)) * one.document.weight;
      return [{ one, sentence, score: score + close }];
    })
    .sort((a, b) => b.score - a.score);
  const [best] = found;
  return {
    hits: found.slice(0, most).map(({ one: { document }, sentence, score }) => ({
      slug: document.slug,
      title: document.title,
      sentence,
      marks: marksIn(index, asked, sentence),
      score: Math.round(score * 100) / 100,
    })),
    confident: best !== undefined && isConfident(index, asked, best.one, best.score),
    looksLike: looksLike(text),
  };
};
