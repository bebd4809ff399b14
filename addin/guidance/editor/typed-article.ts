import type { ArticleText } from '#shared/guidance/article.ts';
import { findPersonNumbers } from '#shared/privacy/cpr.ts';

/** An article as it is typed: lists as lines of text. */
export type TypedArticle = {
  readonly title: string;
  readonly topic: string;
  readonly body: string;
  readonly sources: readonly { readonly id: string; readonly name: string; readonly url: string }[];
  readonly words: string;
  readonly what: string;
};

export const emptyArticle = (body: string): TypedArticle => ({
  title: '',
  topic: '',
  body,
  sources: [],
  words: '',
  what: '',
});

/** What an article says, to be changed. */
export const typedOf = ({ title, topic, body, sources, words }: ArticleText, newId: () => string): TypedArticle => ({
  ...{ title, topic, body, what: '' },
  sources: sources.map(({ name, url = '' }) => ({ id: newId(), name, url })),
  words: words.join(', '),
});

type Texts = Readonly<Record<'title' | 'topic' | 'body' | 'words' | 'what' | `source/${string}`, string>>;

/** All that others will read of it, by field. */
export const textsOf = ({ title, topic, body, sources, words, what }: TypedArticle): Texts => ({
  ...{ title, topic, body, words, what },
  ...Object.fromEntries(sources.map(({ id, name }) => [`source/${id}`, name])),
});

/** The article with these texts. */
export const withTexts = (typed: TypedArticle, texts: Texts): TypedArticle => {
  const { title, topic, body, words, what } = texts;
  const sources = typed.sources.map((one) => ({ ...one, name: texts[`source/${one.id}`] ?? one.name }));
  return { ...typed, ...{ title, topic, body, words, what, sources } };
};

/** Parts of a text between commas, each once. */
export const partsOf = (text: string): string[] => [
  ...new Set(
    text
      .split(',')
      .map((one) => one.trim())
      .filter(Boolean),
  ),
];

/** The fields with a number of a person in them, as `textsOf` names them; `url/…` are the links of sources. */
export const numbered = (typed: TypedArticle): ReadonlySet<string> => {
  const links = typed.sources.map(({ id, url }) => [`url/${id}`, url] as const);
  const fields: (readonly [string, string])[] = [...Object.entries<string>(textsOf(typed)), ...links];
  return new Set(fields.flatMap(([field, text]) => (findPersonNumbers(text).length > 0 ? [field] : [])));
};

const isWeb = (url: string): boolean => /^https:\/\//i.test(url) && URL.canParse(url);

/** What is wrong with a typed article: fields that are empty, and addresses that are none. */
export const faultsOf = ({ title, topic, body, sources }: TypedArticle) => ({
  title: title.trim() === '',
  topic: topic.trim() === '',
  body: body.trim() === '',
  urls: new Set(sources.filter(({ url }) => url.trim() !== '' && !isWeb(url.trim())).map(({ id }) => id)),
});

export const isFaulty = (typed: TypedArticle): boolean => {
  const { urls, ...empty } = faultsOf(typed);
  return urls.size > 0 || Object.values(empty).some(Boolean);
};

/** As it is sent; sources without a name are left out. */
export const textIn = ({ title, topic, body, sources, words }: TypedArticle): ArticleText => ({
  ...{ title, topic, body, words: partsOf(words) },
  sources: sources
    .filter(({ name }) => name.trim() !== '')
    .map(({ name, url }) => (url.trim() ? { name, url: url.trim() } : { name })),
});
