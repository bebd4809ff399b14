import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { useNavigate } from 'react-router';
import type { Action } from '../../look/frame/action.ts';
import { useToasts } from '../../look/toasts/toasts.ts';
import * as compareTexts from '../../texts/guidance/compare.ts';
import { useTexts } from '../../texts/language.ts';
import { useChange, useRead } from '../../use-api.ts';
import type { Article } from '../article.ts';

/** After a comparison with the desk's own text: keep the municipality's, or go back to the desk's. For the team. */
export const useWeighing = ({ slug, version, published, hasProductText, isBehind }: Article) => {
  const t = useTexts(compareTexts);
  const toasts = useToasts();
  const navigate = useNavigate();
  const isTeam = useRead('me', {}).data?.roles.includes('Gdpr.Team') ?? false;
  const weigh = useChange('weighProductText', ['readArticle', 'listArticles', 'readArticleVersion']);
  const choose = async (take: boolean) => {
    const done = await weigh.mutateAsync({ params: { slug }, body: { version, take } }).catch(() => undefined);
    if (!done) return;
    toasts.done(take ? t.taken : t.kept);
    await navigate(`/guidance/${slug}`);
  };
  const busy = weigh.isPending;
  const keep: Action = { name: t.keep, icon: <CheckmarkRegular />, busy, onPress: () => void choose(false) };
  const take: Action = { name: t.take, icon: <ArrowUndoRegular />, busy, onPress: () => void choose(true) };
  const isWeighed = isTeam && hasProductText && published !== null;
  return { actions: isWeighed ? [...(isBehind ? [keep] : []), take] : [], failed: weigh.error };
};
