import { perform } from '#functions/perform.ts';
import type { ArticleText } from '#shared/guidance/article.ts';
import type { Caller } from '#shared/people/caller.ts';
import type { Routes } from '#shared/routes/all.ts';
import type { AnswerOf } from '#shared/routes/route.ts';
import { maja, sofie, type TestDesk } from '#test/support/desk.ts';

const shared: ArticleText = {
  title: 'Delebiler og kørebøger',
  topic: 'Udstyr og adgang',
  body: 'Lås bilen. Tag kørebogen med ind.\n\n## Hvorfor\n\nEn kørebog viser, hvor du har været.',
  sources: [{ name: 'GDPR art. 32' }],
  words: ['poolbil'],
};

/** Writes and reads articles on a desk; Sofie is of the team. */
export const articlesOn = (desk: TestDesk) => {
  const read = (slug: string, who: Caller = maja) =>
    perform(desk, who, 'readArticle', { params: { slug }, query: {}, body: {} });
  const find = async (q: string, who: Caller = maja): Promise<string[]> => {
    const { hits } = await perform(desk, who, 'searchGuidance', { params: {}, query: { q }, body: {} });
    return hits.map(({ slug }) => slug);
  };
  const listed = async (who: Caller = maja): Promise<string[]> => {
    const { articles } = await perform(desk, who, 'listArticles', { params: {}, query: {}, body: {} });
    return articles.map(({ slug }) => slug);
  };
  const versionOf = async (slug: string, who: Caller): Promise<number> => (await read(slug, who)).version;
  type Changing = Extract<
    | 'saveArticleDraft'
    | 'discardArticleDraft'
    | 'publishArticle'
    | 'lookAfterArticle'
    | 'turnArticle'
    | 'reviewArticle'
    | 'weighProductText',
    keyof Routes
  >;
  /** Changes an article from the version it is in. */
  const change = async <N extends Changing>(name: N, slug: string, more: object, who: Caller = sofie) =>
    // The route's own schema has no say here: each test asks what it accepts.
    perform(desk, who, name, {
      params: { slug },
      query: {},
      body: { version: await versionOf(slug, sofie), ...more },
    } as never) as Promise<AnswerOf<Routes[N]>>;
  const create = async (given: Partial<ArticleText> = {}): Promise<string> => {
    const body = { text: { ...shared, ...given } };
    return (await perform(desk, sofie, 'createArticle', { params: {}, query: {}, body })).slug;
  };
  const draft = (slug: string, given: Partial<ArticleText> = {}, who: Caller = sofie) =>
    change('saveArticleDraft', slug, { text: { ...shared, ...given }, what: 'Nyt afsnit' }, who);
  const textOf = async (slug: string): Promise<ArticleText> => {
    const { title, topic, body, sources, words } = await read(slug, sofie);
    return { title, topic, body, sources, words };
  };
  const publish = (slug: string, who: Caller = sofie, kept: readonly string[] = []) =>
    change('publishArticle', slug, { kept }, who);
  const published = async (given: Partial<ArticleText> = {}): Promise<string> => {
    const slug = await create(given);
    await publish(slug);
    return slug;
  };
  return { read, find, listed, change, create, draft, textOf, publish, published };
};
