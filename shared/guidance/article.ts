import { z } from 'zod';
import { personRef } from '../cases/person-ref.ts';
import { writtenSomething } from '../text/written.ts';
import { articleSource } from './article-source.ts';

/** The name of an article in its address. */
export const slug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** An article as it is written; `body` is Markdown. */
export const articleText = z.strictObject({
  title: writtenSomething(120),
  topic: writtenSomething(60),
  body: writtenSomething(40_000),
  sources: z.array(articleSource).max(30),
  /** Words and phrases it shall be found by. */
  words: z.array(writtenSomething(60)).max(50),
});
export type ArticleText = z.infer<typeof articleText>;

/** Where guidance helped. */
export const helpedPlaces = ['tab', 'pane', 'bot'] as const;

const day = z.iso.date();
const count = z.int();

/** An article in the library. Employees get those that are shown to them. */
export const listedArticle = z.object({
  slug,
  title: z.string(),
  topic: z.string(),
  /** Its first sentence, which answers. */
  sentence: z.string(),
  /** Null: the GDPR team. */
  owner: personRef.nullable(),
  reviewOn: day.nullable(),
  overdue: z.boolean(),
  /** Times this year. */
  helped: count,
  isShown: z.boolean(),
  isOff: z.boolean(),
  hasDraft: z.boolean(),
  /** It is the municipality's own, or its own version of one that came with the desk. */
  isOwn: z.boolean(),
  /** The desk's own text has changed since the municipality wrote its own version. */
  isBehind: z.boolean(),
});
export type ListedArticle = z.infer<typeof listedArticle>;

/** A version of an article, without its text. */
const listedVersion = z.object({
  number: count,
  /** What is new in it, as its author says. */
  what: z.string(),
  /** Null: it came with the desk. */
  by: personRef.nullable(),
  at: z.iso.datetime(),
  isDraft: z.boolean(),
});

/** An article with all that is shown of it. */
export const wholeArticle = listedArticle.extend({
  body: z.string(),
  sources: z.array(z.object({ name: z.string(), url: z.string().optional() })),
  words: z.array(z.string()),
  /** None: all. */
  units: z.array(z.string()),
  reviewed: day.nullable(),
  /** From which it may be changed; 0 for one of the desk's own that never was. */
  version: count,
  /** Which version is shown; null: the desk's own text, or none yet. */
  published: count.nullable(),
  /** Newest first; drafts are listed for those who may change it. */
  versions: z.array(listedVersion),
  mayChange: z.boolean(),
  isOwner: z.boolean(),
  /** There is a text of the desk's own to compare with, or to go back to. */
  hasProductText: z.boolean(),
  /** The question whose answer it was begun from; for the team. */
  from: z.object({ caseId: z.uuid(), reference: z.string() }).nullable(),
});
