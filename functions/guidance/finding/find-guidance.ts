import { searchGuidance } from '#shared/guidance/search-guidance.ts';
import type { Routes } from '#shared/routes/all.ts';
import type { UseCase } from '../../use-case.ts';

/** A hit that is much weaker than the first does not answer. */
const share = 0.6;

/** What answers a question, or nothing: never a weak hit. What is typed is kept nowhere. */
export const findGuidance: UseCase<Routes['findGuidance']> = async ({ guidance }, _caller, { query }) => {
  const { index, product } = guidance();
  const { hits, confident, looksLike } = searchGuidance(index, query.q);
  const [best] = hits;
  const answering = confident && best ? hits.filter(({ score }) => score >= share * best.score) : [];
  return {
    confident,
    looksLike,
    hits: answering.map(({ slug, title, sentence, marks }) => {
      const { sources = [], checked = null } = product.get(slug) ?? {};
      const source = sources[0]?.name ?? null;
      return { kind: 'article', slug, title, sentence, marks, owner: null, source, reviewed: checked, overdue: false };
    }),
  };
};
