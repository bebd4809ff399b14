import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { useMemo } from 'react';
import { useParams } from 'react-router';
import { NotFound } from '../../look/frame/NotFound.tsx';
import { useCopyLink } from '../../look/frame/use-copy-link.tsx';
import { usePrint } from '../../look/frame/use-print.tsx';
import { Page } from '../../look/Page.tsx';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import { Loading } from '../../look/states/Loading.tsx';
import { usePrintStyle } from '../../look/use-print-style.ts';
import * as articleTexts from '../../texts/guidance/article.ts';
import { useTexts } from '../../texts/language.ts';
import { useRead } from '../../use-api.ts';
import type { Article } from '../article.ts';
import { Markdown } from '../markdown/Markdown.tsx';
import { readArticle } from '../markdown/read-article.ts';
import { AboutArticle } from './AboutArticle.tsx';
import { ArticleState } from './ArticleState.tsx';
import { DidItHelp } from './DidItHelp.tsx';
import { useCare } from './use-care.tsx';

const useStyles = makeStyles({
  page: {
    display: 'grid',
    gap: `${tokens.spacingVerticalXXL} 56px`,
    gridTemplateColumns: 'minmax(0, 640px)',
    alignItems: 'start',
    '@container page (min-width: 960px)': { gridTemplateColumns: 'minmax(0, 640px) 264px' },
    '@media print': { display: 'block' },
  },
  column: {
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    '@media print': { rowGap: '4pt' },
  },
  about: { minWidth: 0, '@media print': { display: 'none' } },
  text: {
    fontFamily: tokens.fontFamilyBase,
    fontSize: '15px',
    lineHeight: '23px',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    // The longest of the desk's own articles fits on one A4 page.
    '@media print': { fontSize: '9pt', lineHeight: '12pt', rowGap: '3pt' },
  },
  answer: {
    ...typographyStyles.body2,
    fontSize: '18px',
    lineHeight: '26px',
    borderLeft: `3px solid ${tokens.colorCompoundBrandStroke}`,
    paddingLeft: tokens.spacingHorizontalL,
    '@media print': { fontSize: '11pt', lineHeight: '14pt' },
  },
});

/** One article: what to do first, then why, then how; who looks after it at the side. */
export const ArticlePage = () => {
  const { slug = '' } = useParams();
  const found = useRead('readArticle', { params: { slug } });
  if (found.error?.kind === 'not-found') return <NotFound what="page" />;
  if (found.data) return <ArticleRead article={found.data} />;
  return <ArticleComing failed={found.error} onRetry={() => void found.refetch()} />;
};

const ArticleComing = ({
  failed,
  onRetry,
}: {
  failed: Parameters<typeof ProblemMessage>[0]['failed'] | null;
  onRetry: () => void;
}) => {
  const t = useTexts(articleTexts);
  return (
    <Page title={t.place}>
      {failed ? <ProblemMessage failed={failed} onRetry={onRetry} /> : <Loading shape="rows" />}
    </Page>
  );
};

const ArticleRead = ({ article }: { article: Article }) => {
  const styles = useStyles();
  usePrintStyle();
  const t = useTexts(articleTexts);
  const { answer, rest } = useMemo(() => readArticle(article.body), [article.body]);
  const actions = [useCopyLink(), usePrint()];
  const { primary, more, failed } = useCare(article);
  return (
    <Page
      title={article.title}
      wide
      trail={[{ name: t.place, to: '/guidance' }]}
      actions={[...actions, ...more]}
      primary={primary}
    >
      <div className={styles.page}>
        <article className={styles.column}>
          {failed && <ProblemMessage failed={failed} />}
          <ArticleState article={article} />
          <div className={styles.text}>
            <div className={mergeClasses(styles.text, styles.answer)}>
              <Markdown blocks={answer} />
            </div>
            <Markdown blocks={rest} />
          </div>
          {article.isShown && <DidItHelp slug={article.slug} />}
        </article>
        <div className={styles.about}>
          <AboutArticle article={article} />
        </div>
      </div>
    </Page>
  );
};
