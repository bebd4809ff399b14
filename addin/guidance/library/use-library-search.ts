import { type RefObject, useState } from 'react';
import { useSettled } from '../../look/kept/use-settled.ts';
import { useRead } from '../../use-api.ts';
import type { Listed } from '../article.ts';

/** A pause in typing after which it is searched. Milliseconds. */
const pause = 350;
const fewest = 3;

/** What is typed into the search, and the articles that answer it, best first with the sentence that does; all where nothing is. */
export const useLibrarySearch = (field: RefObject<HTMLInputElement | null>, articles: readonly Listed[]) => {
  const [typed, write] = useState('');
  const { settled } = useSettled(field, [typed, write], pause);
  const asked = settled.trim().length >= fewest && typed.trim() ? settled.trim() : '';
  const found = useRead('lookUpGuidance', { body: { q: asked } }, { enabled: asked !== '' });
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  const hits = found.data?.hits.flatMap((hit) => {
    const article = bySlug.get(hit.slug);
    return article ? [{ ...article, sentence: hit.sentence }] : [];
  });
  const isAsked = asked !== '';
  return {
    ...{ typed, write, isAsked },
    isWaiting: isAsked && found.isPending,
    failed: found.error,
    articles: isAsked ? (hits ?? []) : articles,
  };
};
