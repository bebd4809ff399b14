import { z } from 'zod';
import { personRef } from '../cases/person-ref.ts';
import { articleText, helpedPlaces, listedArticle, slug, wholeArticle } from '../guidance/article.ts';
import { guidanceHit, looksLikeWhat } from '../guidance/guidance-views.ts';
import { keptPersonal } from '../privacy/kept-personal.ts';
import { sources } from '../questions/sources.ts';
import { saneDay } from '../settings/days.ts';
import { written, writtenSomething } from '../text/written.ts';
import { caseId, done, version as ofCase } from './case-changes.ts';
import { route } from './route.ts';

/** What somebody types, finished or not; of a very long text the beginning is read. */
const longestTyped = 2000;
const words = z
  .string()
  .transform((said) => said.slice(0, longestTyped))
  .pipe(z.string().max(longestTyped));
const typed = z.strictObject({ q: words });

const articlesFound = z.object({
  hits: z.array(z.object({ slug: z.string(), title: z.string(), sentence: z.string(), score: z.number() })),
  confident: z.boolean(),
  looksLike: looksLikeWhat,
});

export const searchGuidance = route({
  name: 'searchGuidance',
  method: 'GET',
  path: '/guidance/search',
  who: 'employee',
  summary: 'The articles that may answer a question, best first, at most ten; `confident`: the first may be said to',
  query: z.strictObject({ q: words.default('') }),
  answer: articlesFound,
});

export const lookUpGuidance = route({
  name: 'lookUpGuidance',
  method: 'POST',
  path: '/guidance/search',
  who: 'employee',
  reads: true,
  summary: 'The same, for what a person types: it stands in no address, and so in no log of one',
  body: typed,
  answer: articlesFound,
});

export const findGuidance = route({
  name: 'findGuidance',
  method: 'POST',
  path: '/guidance/find',
  who: 'employee',
  reads: true,
  summary:
    'What answers a question, with all that is shown of it; no hits where nothing answers. Answers that were not released are found by the team alone',
  body: typed,
  answer: z.object({ hits: z.array(guidanceHit), confident: z.boolean(), looksLike: looksLikeWhat }),
});

export const readReleasedAnswer = route({
  name: 'readReleasedAnswer',
  method: 'GET',
  path: '/guidance/answers/{reference}',
  who: 'employee',
  summary: 'An answer of the team that everybody may find, in the words it was released in',
  params: z.strictObject({ reference: z.string().regex(/^\d{4}-\d{1,9}$/) }),
  answer: z.object({
    reference: z.string(),
    question: z.string(),
    answer: z.string(),
    sources,
    /** The day, and by whom; null: no longer known. */
    answeredOn: z.iso.date(),
    answeredBy: personRef.nullable(),
  }),
});

const ofSlug = z.strictObject({ slug });
/** From which version it is changed; 0 for one of the desk's own articles that never was. */
const version = {
  version: z
    .int()
    .min(0)
    .max(2 ** 31 - 1),
};
const changed = z.object({ version: z.int() });

export const listArticles = route({
  name: 'listArticles',
  method: 'GET',
  path: '/guidance/articles',
  who: 'employee',
  summary: 'The library: the articles one may read; drafts and those that are off for those who look after them',
  answer: z.object({ articles: z.array(listedArticle) }),
});

export const readArticle = route({
  name: 'readArticle',
  method: 'GET',
  path: '/guidance/articles/{slug}',
  who: 'employee',
  summary: 'One article with its text in Markdown',
  params: ofSlug,
  answer: wholeArticle,
});

export const readArticleVersion = route({
  name: 'readArticleVersion',
  method: 'GET',
  path: '/guidance/articles/{slug}/versions/{number}',
  who: 'employee',
  summary: 'The text of one version of an article; 0: the text that came with the desk, as it is now',
  params: ofSlug.extend({ number: z.coerce.number().int().min(0).max(100_000) }),
  answer: articleText,
});

export const guidanceHelped = route({
  name: 'guidanceHelped',
  method: 'POST',
  path: '/guidance/helped',
  who: 'employee',
  key: 'required',
  status: 201,
  summary: 'Count that an article, by its slug, or an answer, by its number, helped, and where; not whom',
  body: z.strictObject({ about: slug, where: z.enum(helpedPlaces) }),
  answer: z.object({ helped: z.int() }),
});

export const createArticle = route({
  name: 'createArticle',
  method: 'POST',
  path: '/guidance/articles',
  who: 'team',
  key: 'required',
  status: 201,
  summary: "Begin an article of the municipality's own, as a draft",
  body: z.strictObject({ text: articleText }),
  answer: z.object({ slug, version: z.int() }),
});

export const draftFromAnswer = route({
  name: 'draftFromAnswer',
  method: 'POST',
  path: '/questions/{caseId}/article',
  who: 'team',
  summary:
    'Begin an article of what a question was answered, as a draft: the answer first, with its sources; what points at people is taken out',
  params: caseId,
  body: z.strictObject(ofCase),
  answer: done.extend({ slug }),
});

export const saveArticleDraft = route({
  name: 'saveArticleDraft',
  method: 'PUT',
  path: '/guidance/articles/{slug}/draft',
  who: 'employee',
  summary: 'Keep what an article is to say; employees see it when it is published. For the team and the owner',
  params: ofSlug,
  body: z.strictObject({ ...version, text: articleText, what: written(200).default('') }),
  answer: changed,
});

export const discardArticleDraft = route({
  name: 'discardArticleDraft',
  method: 'POST',
  path: '/guidance/articles/{slug}/draft/discarded',
  who: 'employee',
  summary: 'Discard the draft of an article; what is published stays',
  params: ofSlug,
  body: z.strictObject(version),
  answer: changed,
});

export const publishArticle = route({
  name: 'publishArticle',
  method: 'POST',
  path: '/guidance/articles/{slug}/published',
  who: 'employee',
  summary:
    'Publish the draft of an article; it is looked at again in twelve months, unless the settings say otherwise. `kept`: what points at a person and may stay, as it is written',
  params: ofSlug,
  body: z.strictObject({ ...version, kept: keptPersonal }),
  answer: changed,
});

export const lookAfterArticle = route({
  name: 'lookAfterArticle',
  method: 'PUT',
  path: '/guidance/articles/{slug}/care',
  who: 'team',
  summary: 'Say who owns an article, whose it is, and when it is looked at again',
  params: ofSlug,
  body: z.strictObject({
    ...version,
    ownerId: z.uuid().nullable(),
    units: z.array(writtenSomething(200)).max(200),
    reviewOn: saneDay.nullable(),
  }),
  answer: changed,
});

export const turnArticle = route({
  name: 'turnArticle',
  method: 'POST',
  path: '/guidance/articles/{slug}/off',
  who: 'team',
  summary: 'Switch an article off, so that nobody finds it, or on again',
  params: ofSlug,
  body: z.strictObject({ ...version, isOff: z.boolean() }),
  answer: changed,
});

export const reviewArticle = route({
  name: 'reviewArticle',
  method: 'POST',
  path: '/guidance/articles/{slug}/reviewed',
  who: 'employee',
  summary: 'Say that an article is still right. For the team and the owner',
  params: ofSlug,
  body: z.strictObject(version),
  answer: changed,
});

export const weighProductText = route({
  name: 'weighProductText',
  method: 'POST',
  path: '/guidance/articles/{slug}/product-text',
  who: 'team',
  summary: "Having compared: keep the municipality's own version, or go back to the text that comes with the desk",
  params: ofSlug,
  body: z.strictObject({ ...version, take: z.boolean() }),
  answer: changed,
});

/** Words and phrases that mean the same: each list is one meaning. */
const synonymLists = z.array(z.array(writtenSomething(60)).min(2).max(20)).max(300);

export const readSynonyms = route({
  name: 'readSynonyms',
  method: 'GET',
  path: '/guidance/synonyms',
  who: 'team',
  summary: "The municipality's own words that mean the same, by which guidance is found",
  answer: z.object({ version: z.int(), lists: z.array(z.array(z.string())) }),
});

export const changeSynonyms = route({
  name: 'changeSynonyms',
  method: 'PUT',
  path: '/guidance/synonyms',
  who: 'team',
  summary: 'Change the words that mean the same, all at once',
  body: z.strictObject({ ...version, lists: synonymLists }),
  answer: z.object({ version: z.int(), lists: z.array(z.array(z.string())) }),
});
