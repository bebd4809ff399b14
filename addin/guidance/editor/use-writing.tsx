import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { SaveRegular } from '@fluentui/react-icons/svg/save';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Action } from '../../look/frame/action.ts';
import { useToasts } from '../../look/toasts/toasts.ts';
import * as editorTexts from '../../texts/guidance/editor.ts';
import { useTexts } from '../../texts/language.ts';
import { useChange } from '../../use-api.ts';
import type { Article } from '../article.ts';
import { isFaulty, type TypedArticle, textIn } from './typed-article.ts';

const refreshed = ['readArticle', 'listArticles', 'readArticleVersion', 'lookUpGuidance'] as const;
type At = { readonly slug: string; readonly version: number };

type Written = {
  readonly typed: TypedArticle;
  readonly first: TypedArticle;
  /** What points at a person and was said to stay. */
  readonly kept: readonly string[];
};

/** Saving, publishing and discarding what is typed of an article; each names the version the last one made. */
export const useWriting = (article: Article | undefined, { typed, first, kept: stays }: Written) => {
  const t = useTexts(editorTexts);
  const toasts = useToasts();
  const navigate = useNavigate();
  const [key] = useState(() => crypto.randomUUID());
  const at = useRef<At | undefined>(article && { slug: article.slug, version: article.version });
  const [saved, setSaved] = useState(first);
  const [isTried, setTried] = useState(false);
  const create = useChange('createArticle', refreshed);
  const draft = useChange('saveArticleDraft', refreshed);
  const publishing = useChange('publishArticle', refreshed);
  const discarding = useChange('discardArticleDraft', refreshed);
  const isUnsaved = typed !== saved;

  /** @returns where it is kept; undefined where it was not */
  const keep = async (): Promise<At | undefined> => {
    setTried(true);
    if (isFaulty(typed)) return undefined;
    const text = textIn(typed);
    const kept = at.current
      ? {
          ...at.current,
          ...(await draft.mutateAsync({
            params: { slug: at.current.slug },
            body: { version: at.current.version, text, what: typed.what },
          })),
        }
      : await create.mutateAsync({ body: { text }, key });
    at.current = { slug: kept.slug, version: kept.version };
    setSaved(typed);
    return at.current;
  };
  const save = async (): Promise<boolean> => {
    const kept = await keep().catch(() => undefined);
    if (kept) toasts.done(t.saved);
    return kept !== undefined;
  };
  const publish = async (): Promise<void> => {
    const kept = await keep().catch(() => undefined);
    if (!kept) return;
    const done = await publishing
      .mutateAsync({ params: { slug: kept.slug }, body: { version: kept.version, kept: [...stays] } })
      .catch(() => undefined);
    if (!done) return;
    toasts.done(t.published);
    await navigate(`/guidance/${kept.slug}`);
  };
  const discard = async (): Promise<void> => {
    if (!at.current) return;
    const { slug, version } = at.current;
    const done = await discarding.mutateAsync({ params: { slug }, body: { version } }).catch(() => undefined);
    if (!done) return;
    setSaved(typed);
    toasts.done(t.discarded);
    await navigate('/guidance');
  };
  const isBusy = create.isPending || draft.isPending || publishing.isPending || discarding.isPending;
  const actions: Action[] = [
    { name: t.save, icon: <SaveRegular />, busy: isBusy, onPress: () => void save() },
    ...(article?.hasDraft
      ? [{ name: t.discard, icon: <DeleteRegular />, busy: isBusy, onPress: () => void discard() }]
      : []),
  ];
  return {
    ...{ actions, isBusy, isTried, isUnsaved, save, publish },
    version: () => at.current?.version ?? 0,
    tookVersion: (version: number) => {
      if (at.current) at.current = { ...at.current, version };
    },
    failed: publishing.error ?? draft.error ?? create.error ?? discarding.error,
  };
};
