import type * as routes from '#shared/routes/guidance.ts';
import type { UseCase } from '../use-case.ts';
import { findGuidance } from './finding/find-guidance.ts';
import { searchArticles } from './finding/search-articles.ts';

type Own = typeof routes;

/** What guidance is asked for; complete by type. */
export const guidanceUseCases: { readonly [N in keyof Own]: UseCase<Own[N]> } = {
  searchGuidance: searchArticles,
  findGuidance,
};
