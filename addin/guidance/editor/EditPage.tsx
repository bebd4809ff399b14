import { useState } from 'react';
import { useParams } from 'react-router';
import type { ArticleText } from '#shared/guidance/article.ts';
import { NotFound } from '../../look/frame/NotFound.tsx';
import { Page } from '../../look/Page.tsx';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import { Loading } from '../../look/states/Loading.tsx';
import * as editorTexts from '../../texts/guidance/editor.ts';
import { useTexts } from '../../texts/language.ts';
import { useRead } from '../../use-api.ts';
import type { Article } from '../article.ts';
import { Editor } from './Editor.tsx';
import { takenOutOf } from './taken-out-of.ts';
import { emptyArticle, typedOf } from './typed-article.ts';

const newId = () => crypto.randomUUID();

/** A new article, with the headings each one has. */
export const NewArticlePage = () => {
  const t = useTexts(editorTexts);
  const me = useRead('me', {});
  if (!me.data) return <Coming failed={me.error} />;
  if (!me.data.roles.includes('Gdpr.Team')) return <NotFound what="page" />;
  return <Editor article={undefined} first={emptyArticle(t.start)} />;
};

/** An article that is changed: its draft, or what it says. */
export const EditPage = () => {
  const { slug = '' } = useParams();
  const found = useRead('readArticle', { params: { slug } }, { staleTime: Number.POSITIVE_INFINITY });
  const article = found.data;
  if (found.error?.kind === 'not-found' || article?.mayChange === false) return <NotFound what="page" />;
  if (article) return <Opened key={article.slug} article={article} />;
  return <Coming failed={found.error} />;
};

/** Whether it had a draft when it was opened: a draft that is kept meanwhile must not begin it anew. */
const Opened = ({ article }: { article: Article }) => {
  const [first] = useState(article);
  return first.hasDraft ? <Drafted article={first} /> : <Begun article={first} text={textOf(first)} />;
};

const textOf = ({ title, topic, body, sources, words }: Article): ArticleText => ({
  title,
  topic,
  body,
  sources,
  words,
});

const Drafted = ({ article }: { article: Article }) => {
  const number = article.versions.find(({ isDraft }) => isDraft)?.number ?? 0;
  const draft = useRead(
    'readArticleVersion',
    { params: { slug: article.slug, number } },
    { staleTime: Number.POSITIVE_INFINITY, gcTime: 0 },
  );
  return draft.data ? <Begun article={article} text={draft.data} /> : <Coming failed={draft.error} />;
};

/** Others may change it meanwhile: what is typed stays what it was begun from. */
const Begun = ({ article, text }: { article: Article; text: ArticleText }) =>
  article.from && article.published === null ? (
    <OfAnswer article={article} text={text} caseId={article.from.caseId} />
  ) : (
    <Editor key={article.slug} article={article} first={typedOf(text, newId)} />
  );

/** One that was begun from an answer: what was taken out of that is shown beside it, to be put back or not. */
const OfAnswer = ({ article, text, caseId }: { article: Article; text: ArticleText; caseId: string }) => {
  const question = useRead('readCase', { params: { caseId } }, { staleTime: Number.POSITIVE_INFINITY });
  if (question.isPending) return <Coming failed={null} />;
  return (
    <Editor
      key={article.slug}
      article={article}
      first={typedOf(text, newId)}
      {...(question.data && takenOutOf(question.data, article.slug))}
    />
  );
};

const Coming = ({ failed }: { failed: Parameters<typeof ProblemMessage>[0]['failed'] | null }) => {
  const t = useTexts(editorTexts);
  return <Page title={t.edit}>{failed ? <ProblemMessage failed={failed} /> : <Loading shape="rows" />}</Page>;
};
