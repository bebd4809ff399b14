import type { GuidanceIndex, Indexed, Passage } from './guidance-index.ts';
import { rarity } from './rank.ts';
import { sameMatter, sameQuestion } from './same-question.ts';
import { leans, withoutSources, withoutYesOrNo } from './short-answer.ts';
import { wayOfAsking } from './ways-of-asking.ts';
import type { Asked } from './words/asked-for.ts';
import type { Terms } from './words/meanings.ts';

/** What each term is worth for this question: looked up once, for it is asked of every sentence. */
export type Worth = readonly { readonly weight: number; readonly terms: readonly (readonly [string, number])[] }[];

export const worthOf = (index: GuidanceIndex, asked: readonly Asked[]): Worth =>
  asked.map(({ weight, terms }) => ({
    weight,
    terms: [...terms].map(([term, sure]) => [term, sure * rarity(index, index.said, term)]),
  }));

/** How much of what was asked is held, each thing once. */
const heldIn = (worth: Worth, holds: (term: string) => number): number => {
  let sum = 0;
  for (const { weight, terms } of worth) {
    let most = 0;
    for (const [term, value] of terms) most = Math.max(most, value * holds(term));
    sum += weight * most;
  }
  return sum;
};

const inTerms = (terms: Terms, term: string): number => Math.min(1, terms.get(term) ?? 0);

const underHeading = 0.6;
const comesFirst = 1.15;
/** A long sentence holds more words of any question. */
const usualLength = 20;
/** What an article begins with is its answer. */
const opens = 1.3;

/** Who asks for leave, for a duty or a span of time is answered by the article's short answer, and by no sentence of its reasons. */
const wantsShort = new Set(['leave', 'duty', 'span']);

/**
 * The sentence of a document that answers best, and the most of the question that any of them holds with its heading.
 * A sentence under a heading that asks answers that question and no other; what leans on the sentence before it is not
 * shown without it. Where neither leaves one, the article's short answer answers.
 */
export const answeringSentence = (
  index: GuidanceIndex,
  typed: string,
  asked: readonly Asked[],
  worth: Worth,
  { document, passages }: Indexed,
) => {
  const asks = wayOfAsking(typed);
  const [first] = passages;
  let most = 0;
  let own: { passage: Passage; is: number } | undefined;
  let standing: { passage: Passage; value: number } | undefined;
  for (const passage of passages) {
    const { sentence, terms, over, isFirst, length } = passage;
    const held = heldIn(worth, (term) => Math.max(inTerms(terms, term), underHeading * inTerms(over.terms, term)));
    const value = (held * (isFirst ? comesFirst : 1)) / (1 + Math.max(0, length - usualLength) / 100);
    most = Math.max(most, value);
    const is = isFirst ? sameQuestion(index, asked, asks, passage) : 0;
    if (is > (own?.is ?? 0)) own = { passage, is };
    const better = value * (over.isOpening ? opens : 1);
    if (!over.isQuestion && (passage === first || !leans(sentence)) && better > (standing?.value ?? 0))
      standing = { passage, value: better };
  }
  const short = first?.sentence ?? document.title;
  const chosen =
    own?.passage.sentence ?? (asks && wantsShort.has(asks.wants) ? short : (standing?.passage.sentence ?? short));
  const isAnswered = own !== undefined || (asks?.wants === 'leave' && first && sameMatter(index, asked, first) > 0);
  const sentence = withoutSources(isAnswered ? chosen : withoutYesOrNo(chosen));
  return { sentence, value: most };
};

/** How like the question is to the most alike of the ways to ask what a document answers. */
export const likeness = (worth: Worth, { asked }: Indexed): number =>
  Math.max(0, ...asked.map((terms) => heldIn(worth, (term) => inTerms(terms, term)) / (1 + 0.2 * terms.size)));
