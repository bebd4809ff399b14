import { searchGuidance } from '#shared/guidance/search-guidance.ts';
import type { Routes } from '#shared/routes/all.ts';
import type { UseCase } from '../../use-case.ts';

/** The articles that may answer, as outside checks read them. What is typed is kept nowhere. */
export const searchArticles: UseCase<Routes['searchGuidance']> = async ({ guidance }, _caller, { query }) => {
  const { hits, confident, looksLike } = searchGuidance(guidance().index, query.q);
  return { hits: hits.map(({ marks: _, ...hit }) => hit), confident, looksLike };
};
