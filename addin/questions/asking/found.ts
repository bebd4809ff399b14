import type { Routes } from '#shared/routes/all.ts';
import type { AnswerOf } from '#shared/routes/route.ts';

/** What guidance was found for what is typed. */
export type Found = AnswerOf<Routes['findGuidance']>;
export type Hit = Found['hits'][number];

/** What one hit is known by: an article by its name in addresses, an earlier answer by its number. */
export const nameOfHit = (hit: Hit): string => (hit.kind === 'article' ? hit.slug : hit.reference);

/** Where the whole of a hit is read. An earlier answer is a case of the team's; others read what was released of it. */
export const addressOfHit = (hit: Hit, ofTeam: boolean): string => {
  if (hit.kind === 'article') return `/guidance/${hit.slug}`;
  return ofTeam ? `/questions/${hit.reference}` : `/guidance/answers/${hit.reference}`;
};
