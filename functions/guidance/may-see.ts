import type { Caller } from '#shared/people/caller.ts';
import type { Looked } from '../shelf/shelf.ts';
import { isFor, type ShelfArticle } from '../shelf/shelf-article.ts';

/** Whether a caller looks after guidance. */
export const looksAfterGuidance = ({ roles }: Pick<Caller, 'roles'>): boolean => roles.includes('Gdpr.Team');

/** Whether a caller may change an article: of the team, or its owner. */
export const mayChange = (caller: Pick<Caller, 'roles' | 'personId'>, ownerId: string | null): boolean =>
  looksAfterGuidance(caller) || caller.personId === ownerId;

/** Whether a caller may read an article: one that is shown and for their unit, or one they may change. */
export const mayRead = ({ unit }: Pick<Looked, 'unit'>, caller: Caller, article: ShelfArticle): boolean =>
  (article.isShown && isFor(article, unit)) || mayChange(caller, article.ownerId);

/** Of what is found, what a caller may find. */
export const mayFind =
  (looked: Looked, caller: Caller) =>
  (slug: string): boolean => {
    const article = looked.articles.get(slug);
    return article !== undefined && mayRead(looked, caller, article);
  };
