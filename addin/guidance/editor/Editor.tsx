import { useState } from 'react';
import { LeaveGuard } from '../../look/LeaveGuard.tsx';
import { Page } from '../../look/Page.tsx';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import * as articleTexts from '../../texts/guidance/article.ts';
import * as editorTexts from '../../texts/guidance/editor.ts';
import { useTexts } from '../../texts/language.ts';
import { useRead } from '../../use-api.ts';
import type { Article } from '../article.ts';
import { ArticleFields } from './ArticleFields.tsx';
import { CareFields } from './CareFields.tsx';
import type { TypedArticle } from './typed-article.ts';
import { useWriting } from './use-writing.tsx';

/** Writes an article: the draft is kept when it is saved, and shown when it is published. */
export const Editor = ({ article, first }: { article: Article | undefined; first: TypedArticle }) => {
  const t = useTexts(editorTexts);
  const { place } = useTexts(articleTexts);
  const me = useRead('me', {}).data;
  const [typed, type] = useState(first);
  const writing = useWriting(article, typed, first);
  const isTeam = me?.roles.includes('Gdpr.Team') ?? false;
  const trail = [
    { name: place, to: '/guidance' },
    ...(article ? [{ name: article.title, to: `/guidance/${article.slug}` }] : []),
  ];
  return (
    <Page
      title={article ? t.editTitle(article.title) : t.newTitle}
      wide
      trail={trail}
      actions={writing.actions}
      primary={{ name: t.publish, busy: writing.isBusy, onPress: () => void writing.publish() }}
    >
      <LeaveGuard unsaved={writing.isUnsaved} onSave={writing.save} />
      {writing.failed && <ProblemMessage failed={writing.failed} />}
      <ArticleFields typed={typed} onType={type} isTried={writing.isTried} />
      {article && isTeam && <CareFields article={article} version={writing.version} onSaved={writing.tookVersion} />}
    </Page>
  );
};
