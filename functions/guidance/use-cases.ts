import type * as routes from '#shared/routes/guidance.ts';
import type { UseCase } from '../use-case.ts';
import { findGuidance } from './finding/find-guidance.ts';
import { readReleasedAnswer } from './finding/read-released-answer.ts';
import { lookUpArticles, searchArticles } from './finding/search-articles.ts';
import { guidanceHelped } from './reading/helped.ts';
import { listArticles } from './reading/list-articles.ts';
import { readArticle, readArticleVersion } from './reading/read-article.ts';
import { createArticle } from './writing/create-article.ts';
import { discardArticleDraft, saveArticleDraft } from './writing/draft.ts';
import { draftFromAnswer } from './writing/draft-from-answer.ts';
import { lookAfterArticle, reviewArticle, turnArticle, weighProductText } from './writing/look-after.ts';
import { publishArticle } from './writing/publish.ts';
import { changeSynonyms, readSynonyms } from './writing/synonyms.ts';

type Own = typeof routes;

/** What guidance is asked for; complete by type. */
export const guidanceUseCases: { readonly [N in keyof Own]: UseCase<Own[N]> } = {
  searchGuidance: searchArticles,
  lookUpGuidance: lookUpArticles,
  findGuidance,
  readReleasedAnswer,
  listArticles,
  readArticle,
  readArticleVersion,
  guidanceHelped,
  createArticle,
  draftFromAnswer,
  saveArticleDraft,
  discardArticleDraft,
  publishArticle,
  lookAfterArticle,
  turnArticle,
  reviewArticle,
  weighProductText,
  readSynonyms,
  changeSynonyms,
};
