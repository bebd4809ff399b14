import { searchGuidance } from '#shared/guidance/search-guidance.ts';
import type { Routes } from '#shared/routes/all.ts';
import type { UseCase } from '../../use-case.ts';
import { mayFind } from '../may-see.ts';

/** The articles that may answer, as outside checks read them. What is typed is kept nowhere. */
export const searchArticles: UseCase<Routes['searchGuidance']> = async ({ guidance, db }, caller, { query }) => {
  const looked = await guidance.look(db, caller);
  const { hits, confident, looksLike } = searchGuidance(looked.index, query.q, mayFind(looked, caller));
  return { hits: hits.map(({ marks: _, ...hit }) => hit), confident, looksLike };
};
