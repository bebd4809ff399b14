import type { Routes } from '#shared/routes/all.ts';
import type { AnswerOf } from '#shared/routes/route.ts';

/** An article as it is read. */
export type Article = AnswerOf<Routes['readArticle']>;

/** An article of the library. */
export type Listed = AnswerOf<Routes['listArticles']>['articles'][number];
