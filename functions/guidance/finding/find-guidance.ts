import { searchGuidance } from '#shared/guidance/search-guidance.ts';
import { topicOfArticle } from '#shared/questions/topics.ts';
import type { Routes } from '#shared/routes/all.ts';
import { dayInCopenhagen } from '#shared/time/copenhagen.ts';
import { inTenant } from '../../database/transaction.ts';
import { type NameOf, readNames } from '../../people/names.ts';
import { reviewDay } from '../../shelf/shelf-article.ts';
import type { UseCase } from '../../use-case.ts';
import { mayFind } from '../may-see.ts';
import { isOverdue } from '../reading/listed.ts';
import { answering } from './answering.ts';
import { findAnswers } from './find-answers.ts';

/** What answers a question, or nothing: never a weak hit. What is typed is kept nowhere. */
export const findGuidance: UseCase<Routes['findGuidance']> = async (parts, caller, { body: { q } }) => {
  const { guidance, db, now } = parts;
  const { tenantId } = caller;
  const looked = await guidance.look(db, caller);
  const articles = searchGuidance(looked.index, q, mayFind(looked, caller));
  const answers = await findAnswers(parts, caller, q);
  const found = answering(articles).flatMap((hit) => {
    const article = looked.articles.get(hit.slug);
    return article ? [{ hit, article }] : [];
  });
  const owners = found.flatMap(({ article }) => article.ownerId ?? []);
  const nameOf: NameOf | undefined =
    owners.length > 0 ? await inTenant(db, tenantId, (tx) => readNames(tx, tenantId, owners)) : undefined;
  const today = dayInCopenhagen(now());
  return {
    confident: articles.confident || answers.length > 0,
    looksLike: articles.looksLike,
    hits: [
      ...found.map(({ hit: { slug, title, sentence, marks }, article }) => ({
        kind: 'article' as const,
        ...{ slug, title, sentence, marks },
        owner: (article.ownerId && nameOf?.(article.ownerId)) || null,
        source: article.source,
        reviewed: article.reviewedOn,
        overdue: isOverdue(reviewDay(article, looked.months), today),
        topic: topicOfArticle[slug],
      })),
      ...answers,
    ],
  };
};
