import { searchGuidance } from '#shared/guidance/search-guidance.ts';
import type { Caller } from '#shared/people/caller.ts';
import type { Routes } from '#shared/routes/all.ts';
import type { Parts } from '../../parts.ts';
import type { UseCase } from '../../use-case.ts';
import { mayFind } from '../may-see.ts';

/** The articles that may answer, as outside checks read them. What is typed is kept nowhere. */
export const searchArticles: UseCase<Routes['searchGuidance']> = (parts, caller, { query }) =>
  articlesFor(parts, caller, query.q);

/** The same for the library's search, which sends what is typed beside the address. */
export const lookUpArticles: UseCase<Routes['lookUpGuidance']> = (parts, caller, { body }) =>
  articlesFor(parts, caller, body.q);

const articlesFor = async ({ guidance, db }: Parts, caller: Caller, typed: string) => {
  const looked = await guidance.look(db, caller);
  const { hits, confident, looksLike } = searchGuidance(looked.index, typed, mayFind(looked, caller));
  return { hits: hits.map(({ marks: _, ...hit }) => hit), confident, looksLike };
};
