import { readArticles } from '#functions/shelf/read-articles.ts';
import { documentOf } from '#functions/shelf/shelf-article.ts';
import { examplesOf } from '#shared/guidance/examples/examples-of.ts';
import type { GuidanceDocument } from '#shared/guidance/guidance-document.ts';
import { topics } from './topics.ts';

/** One line of the cases: what is expected - slugs, or a kind - and what is typed. */
export type Case = { readonly expected: readonly string[]; readonly text: string };

export const readCases = (lines: string): Case[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [expected = '', text = ''] = line.split(' | ');
      return { expected: expected.split(' '), text };
    });

export const everySecond = (cases: readonly Case[], from: 0 | 1): Case[] => cases.filter((_, at) => at % 2 === from);

/** The articles that come with the desk. */
export const ourArticles = (): GuidanceDocument[] =>
  [...readArticles('functions/guidance/articles').values()].map((one) =>
    documentOf(one.slug, one, examplesOf(one.slug)),
  );

/** The articles in short: enough to search, where the real ones are not at hand. */
export const shortArticles = (): GuidanceDocument[] =>
  topics
    .trim()
    .split('# ')
    .filter(Boolean)
    .map((block) => {
      const [head = '', ...sentences] = block.trim().split('\n');
      const [slug = '', title = '', scope = ''] = head.split(' | ');
      return { slug, title, sections: [{ heading: scope, sentences }], words: [], asked: examplesOf(slug), weight: 1 };
    });
