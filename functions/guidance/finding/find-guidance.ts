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
  const [looked, answers] = await Promise.all([guidance.look(db, caller), findAnswers(parts, caller, q)]);
  const articles = searchGuidance(looked.index, q, mayFind(looked, caller));
  const found = answering(articles).flatMap((hit) => {
    const article = looked.articles.get(hit.slug);
    return article ? [{ hit, article }] : [];
  });
  const named = [...found.map(({ article }) => article.ownerId), ...answers.map(({ answer }) => answer.answeredBy)];
  const ids = named.filter((id) => id !== null);
  const nameOf: NameOf | undefined =
    ids.length > 0 ? await inTenant(db, tenantId, (tx) => readNames(tx, tenantId, ids)) : undefined;
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
      ...answers.map(({ hit: { title, sentence, marks }, answer }) => ({
        kind: 'answer' as const,
        reference: answer.reference,
        ...{ title, sentence, marks },
        owner: (answer.answeredBy && nameOf?.(answer.answeredBy)) || null,
        source: answer.sources[0]?.text ?? null,
        reviewed: answer.answeredOn,
        overdue: false,
      })),
    ],
  };
};
