import type { Action, Primary } from '../../look/frame/action.ts';
import { useToasts } from '../../look/toasts/toasts.ts';
import * as articleTexts from '../../texts/guidance/article.ts';
import { useTexts } from '../../texts/language.ts';
import { useChange } from '../../use-api.ts';
import type { Article } from '../article.ts';

/** What those who look after an article can do with it from its page. */
export const useCare = ({
  slug,
  version,
  isOwner,
  overdue,
}: Article): { readonly primary: Primary | undefined; readonly more: readonly Action[] } => {
  const t = useTexts(articleTexts);
  const toasts = useToasts();
  const review = useChange('reviewArticle', ['readArticle', 'listArticles'], () => toasts.done(t.reviewedNow));
  const isAsked = isOwner && overdue;
  return {
    primary: isAsked
      ? {
          name: t.stillRight,
          busy: review.isPending,
          onPress: () => review.mutate({ params: { slug }, body: { version } }),
        }
      : undefined,
    more: [],
  };
};
