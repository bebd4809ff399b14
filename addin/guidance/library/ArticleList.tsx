import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { PageLink } from '../../look/PageLink.tsx';
import * as libraryTexts from '../../texts/guidance/library.ts';
import { useTexts } from '../../texts/language.ts';
import type { Listed } from '../article.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'grid',
    rowGap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalM,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    ':last-child': { borderBottomStyle: 'none' },
  },
  sentence: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  topic: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});

/** Articles for those who look for an answer: title, topic, and the sentence that gives it. */
export const ArticleList = ({ articles }: { articles: readonly Listed[] }) => {
  const styles = useStyles();
  const t = useTexts(libraryTexts);
  return (
    <ul className={styles.list} aria-label={t.title}>
      {articles.map(({ slug, title, topic, sentence }) => (
        <li key={slug} className={styles.row}>
          <PageLink to={`/guidance/${slug}`}>{title}</PageLink>
          <p className={styles.sentence}>{sentence}</p>
          <p className={styles.topic}>{topic}</p>
        </li>
      ))}
    </ul>
  );
};
