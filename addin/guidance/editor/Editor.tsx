import { makeStyles } from '@griffel/react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { TakenOut } from '#shared/privacy/take-out.ts';
import { LeaveGuard } from '../../look/LeaveGuard.tsx';
import { Page } from '../../look/Page.tsx';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import * as articleTexts from '../../texts/guidance/article.ts';
import * as editorTexts from '../../texts/guidance/editor.ts';
import { useTexts } from '../../texts/language.ts';
import { useRead } from '../../use-api.ts';
import type { Article } from '../article.ts';
import { CaughtPanel } from '../personal/CaughtPanel.tsx';
import { useCaught } from '../personal/use-caught.ts';
import { ArticleFields } from './ArticleFields.tsx';
import { CareFields } from './CareFields.tsx';
import { numbered, type TypedArticle, textsOf, withTexts } from './typed-article.ts';
import { useWriting } from './use-writing.tsx';

type Given = {
  article: Article | undefined;
  first: TypedArticle;
  /** What was taken out of the answer it was begun from, and the names of people who have to do with that. */
  taken?: readonly TakenOut[];
  known?: readonly string[];
};
const none: readonly never[] = [];
const noNumbers: ReadonlySet<string> = new Set();

const useStyles = makeStyles({ fields: { display: 'contents' } });

/** Writes an article: the draft is kept when it is saved, and shown when it is published. */
export const Editor = ({ article, first, taken = none, known = none }: Given) => {
  const t = useTexts(editorTexts);
  const { place } = useTexts(articleTexts);
  const me = useRead('me', {}).data;
  const [typed, type] = useState(first);
  const styles = useStyles();
  const fields = useRef<HTMLDivElement>(null);
  const [tries, count] = useState(0);
  const help = useRef<HTMLParagraphElement>(null);
  const [isHeld, hold] = useState(false);
  const caught = useCaught({
    texts: useMemo(() => textsOf(typed), [typed]),
    seen: useMemo(() => publicTexts(article), [article]),
    ...{ taken, known },
    onChange: (texts) => type(withTexts(typed, texts)),
  });
  const writing = useWriting(article, { typed, first, kept: caught.kept });
  const publish = () => {
    hold(caught.open > 0);
    count(tries + 1);
    if (numbered(typed).size > 0) return;
    if (caught.open > 0) help.current?.focus();
    else void writing.publish();
  };
  // What is wrong is where one stands next.
  useEffect(() => {
    if (tries > 0) fields.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries]);
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
      primary={{ name: t.publish, busy: writing.isBusy, onPress: publish }}
    >
      <LeaveGuard unsaved={writing.isUnsaved} onSave={writing.save} />
      {writing.failed && <ProblemMessage failed={writing.failed} />}
      <CaughtPanel caught={caught} isTried={isHeld} helpRef={help} />
      <div ref={fields} className={styles.fields}>
        <ArticleFields
          typed={typed}
          onType={type}
          isTried={writing.isTried}
          numbers={tries > 0 ? numbered(typed) : noNumbers}
        />
      </div>
      {article && isTeam && <CareFields article={article} version={writing.version} onSaved={writing.tookVersion} />}
    </Page>
  );
};

/** What all employees read of it already. */
const publicTexts = (article: Article | undefined): readonly string[] =>
  article && (article.published !== null || article.hasProductText)
    ? [article.title, article.topic, article.body, ...article.words, ...article.sources.map(({ name }) => name)]
    : none;
