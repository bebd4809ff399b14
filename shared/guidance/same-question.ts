import type { GuidanceIndex, Passage } from './guidance-index.ts';
import { rarity } from './rank.ts';
import { askAlike, type WayOfAsking } from './ways-of-asking.ts';
import type { Asked } from './words/asked-for.ts';
import type { Terms } from './words/meanings.ts';

/** How much of a heading that asks must be asked, and how much of what is asked must stand in it, for both to be one. */
const alike = { ofHeading: 0.79, ofAsked: 0.5 };

/** How alike a question and a heading that asks are, from 0 to 1; 0 where they are not the same question. */
export const sameQuestion = (
  index: GuidanceIndex,
  asked: readonly Asked[],
  asks: WayOfAsking | undefined,
  passage: Passage,
): number => (passage.over.isQuestion && askAlike(asks, passage.over.asks) ? sameMatter(index, asked, passage) : 0);

/** How alike what is asked and what stands over a passage are, from 0 to 1; 0 where they are about another matter. */
export const sameMatter = (index: GuidanceIndex, asked: readonly Asked[], { over }: Passage): number => {
  const rare = (terms: Terms) => Math.max(0, ...[...terms.keys()].map((term) => rarity(index, index.said, term)));
  const ofAsked = share(
    asked.map(({ weight, terms }) => ({
      tells: weight * rare(terms),
      held: Math.max(0, ...over.words.flat().map((word) => meeting(terms, word))),
    })),
  );
  const ofHeading = share(
    over.words.map((alternatives) => ({
      tells: Math.max(0, ...alternatives.map(rare)),
      held: Math.max(0, ...alternatives.flatMap((terms) => asked.map((one) => meeting(one.terms, terms)))),
    })),
  );
  return ofAsked >= alike.ofAsked && ofHeading >= alike.ofHeading ? ofAsked * ofHeading : 0;
};

/** Words that tell little are less sure than any slip of spelling. */
const leastOfSlips = 0.7;

/** How surely two mean the same, by the term they share; a slip of spelling is forgiven. */
const meeting = (one: Terms, other: Terms): number =>
  Math.max(0, ...[...one].map(([term, sure]) => sure * Math.min(1, other.get(term) ?? 0))) /
  Math.max(leastOfSlips, ...one.values());

const share = (parts: readonly { readonly tells: number; readonly held: number }[]): number => {
  const whole = parts.reduce((sum, { tells }) => sum + tells, 0);
  return whole === 0 ? 0 : parts.reduce((sum, { tells, held }) => sum + tells * held, 0) / whole;
};
