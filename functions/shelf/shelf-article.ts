import type { ArticleText } from '#shared/guidance/article.ts';
import type { GuidanceDocument } from '#shared/guidance/guidance-document.ts';
import { readMarkdown } from '#shared/guidance/read-markdown.ts';
import { shortAnswer } from '#shared/guidance/short-answer.ts';
import { Temporal } from '#shared/time/temporal.ts';

/** What an instance knows of an article without reading its text. */
export type ShelfArticle = {
  readonly slug: string;
  readonly title: string;
  readonly topic: string;
  /** The first sentence of it, which answers. */
  readonly sentence: string;
  /** The first of its sources. */
  readonly source: string | null;
  /** Null: the GDPR team. */
  readonly ownerId: string | null;
  /** None: all. */
  readonly units: readonly string[];
  readonly reviewedOn: string | null;
  /** Null: so many months after `reviewedOn`. */
  readonly reviewOn: string | null;
  /** Employees may find it. */
  readonly isShown: boolean;
  readonly isOff: boolean;
  readonly hasDraft: boolean;
  readonly isOwn: boolean;
  readonly isBehind: boolean;
};

/** The day on which an article is to be looked at again. @param months between two looks */
export const reviewDay = (
  { reviewOn, reviewedOn }: Pick<ShelfArticle, 'reviewOn' | 'reviewedOn'>,
  months: number,
): string | null =>
  reviewOn ?? (reviewedOn === null ? null : Temporal.PlainDate.from(reviewedOn).add({ months }).toString());

/** Whether an article is meant for a person of a unit. The team looks after all. */
export const isFor = ({ units }: Pick<ShelfArticle, 'units'>, unit: string | null): boolean =>
  units.length === 0 || (unit !== null && units.includes(unit));

export type Searched = Readonly<Pick<ArticleText, 'title' | 'body'>> & { readonly words: readonly string[] };

/** An article's text as it is searched. @param asked ways to ask what it answers */
export const documentOf = (
  slug: string,
  { title, body, words }: Searched,
  asked: readonly string[],
): GuidanceDocument => ({ slug, title, words, asked, weight: 1, sections: readMarkdown(body) });

/** The sentence a text begins with. */
export const firstSentence = (body: string): string => shortAnswer(readMarkdown(body.slice(0, 2_000)));
