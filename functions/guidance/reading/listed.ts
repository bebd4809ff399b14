import type { ListedArticle } from '#shared/guidance/article.ts';
import { dayInCopenhagen } from '#shared/time/copenhagen.ts';
import type { NameOf } from '../../people/names.ts';
import type { Looked } from '../../shelf/shelf.ts';
import { reviewDay, type ShelfArticle } from '../../shelf/shelf-article.ts';

type With = {
  readonly looked: Pick<Looked, 'months'>;
  readonly nameOf: NameOf;
  readonly helped: ReadonlyMap<string, number>;
  readonly now: Date;
};

/** An article as the library shows it. */
export const listedIn = (article: ShelfArticle, { looked, nameOf, helped, now }: With): ListedArticle => {
  const { slug, title, topic, sentence, ownerId, isShown, isOff, hasDraft, isOwn, isBehind } = article;
  const reviewOn = reviewDay(article, looked.months);
  return {
    ...{ slug, title, topic, sentence, isShown, isOff, hasDraft, isOwn, isBehind, reviewOn },
    owner: ownerId === null ? null : nameOf(ownerId),
    overdue: isOverdue(reviewOn, dayInCopenhagen(now)),
    helped: helped.get(slug) ?? 0,
  };
};

/** Whether the day of the next look is past. */
export const isOverdue = (reviewOn: string | null, today: string): boolean => reviewOn !== null && reviewOn < today;
