import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { EyeRegular } from '@fluentui/react-icons/svg/eye';
import { EyeOffRegular } from '@fluentui/react-icons/svg/eye-off';
import { useNavigate } from 'react-router';
import type { Action, Primary } from '../../look/frame/action.ts';
import { useToasts } from '../../look/toasts/toasts.ts';
import * as articleTexts from '../../texts/guidance/article.ts';
import * as editorTexts from '../../texts/guidance/editor.ts';
import { useTexts } from '../../texts/language.ts';
import { useChange, useRead } from '../../use-api.ts';
import type { Article } from '../article.ts';

const refreshed = ['readArticle', 'listArticles'] as const;

/** What those who look after an article can do with it from its page. */
export const useCare = (
  article: Article,
): {
  readonly primary: Primary | undefined;
  readonly more: readonly Action[];
  readonly failed: ReturnType<typeof useChange<'turnArticle'>>['error'];
} => {
  const { slug, version, isOwner, overdue, isOff, mayChange } = article;
  const t = useTexts(articleTexts);
  const e = useTexts(editorTexts);
  const toasts = useToasts();
  const navigate = useNavigate();
  const isTeam = useRead('me', {}).data?.roles.includes('Gdpr.Team') ?? false;
  const review = useChange('reviewArticle', refreshed, () => toasts.done(t.reviewedNow));
  const turn = useChange('turnArticle', refreshed, () => toasts.done(isOff ? e.turnedOn : e.turnedOff));
  const change: Action = {
    name: e.edit,
    icon: <EditRegular />,
    onPress: () => void navigate(`/guidance/${slug}/edit`),
  };
  const turning: Action = {
    name: isOff ? e.on : e.off,
    icon: isOff ? <EyeRegular /> : <EyeOffRegular />,
    busy: turn.isPending,
    onPress: () => turn.mutate({ params: { slug }, body: { version, isOff: !isOff } }),
  };
  return {
    primary:
      isOwner && overdue
        ? {
            name: t.stillRight,
            busy: review.isPending,
            onPress: () => review.mutate({ params: { slug }, body: { version } }),
          }
        : undefined,
    more: [...(mayChange ? [change] : []), ...(isTeam ? [turning] : [])],
    failed: review.error ?? turn.error,
  };
};
