import { Badge } from '@fluentui/react-badge';
import { Table, TableBody, TableCell, TableHeader, TableHeaderCell, TableRow } from '@fluentui/react-table';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useNarrow } from '../../look/frame/frame-context.ts';
import { PageLink } from '../../look/PageLink.tsx';
import { Person } from '../../look/people/Person.tsx';
import * as articleTexts from '../../texts/guidance/article.ts';
import * as libraryTexts from '../../texts/guidance/library.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import type { Listed } from '../article.ts';
import { ReviewDay } from './ReviewDay.tsx';

const useStyles = makeStyles({
  title: { width: '36%' },
  helped: { width: '140px', textAlign: 'end' },
  cell: { paddingBlock: tokens.spacingVerticalXS },
  named: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  bar: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalM, justifyContent: 'flex-end' },
  whole: {
    flex: '0 0 72px',
    height: '4px',
    borderRadius: '2px',
    backgroundColor: tokens.colorNeutralBackground5,
    overflow: 'hidden',
  },
  part: {
    display: 'block',
    height: '100%',
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
  number: { minWidth: '32px', textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalM,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  facts: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
  },
});

/** Articles for those who look after them: topic, owner, the day of the next look, and how often they helped. */
export const ArticleRows = ({ articles }: { articles: readonly Listed[] }) =>
  useNarrow() ? <Cards articles={articles} /> : <Rows articles={articles} />;

const Rows = ({ articles }: { articles: readonly Listed[] }) => {
  const styles = useStyles();
  const t = useTexts(libraryTexts);
  const most = Math.max(1, ...articles.map(({ helped }) => helped));
  return (
    <Table aria-label={t.title}>
      <TableHeader>
        <TableRow>
          <TableHeaderCell className={styles.title}>{t.article}</TableHeaderCell>
          <TableHeaderCell>{t.topic}</TableHeaderCell>
          <TableHeaderCell>{t.owner}</TableHeaderCell>
          <TableHeaderCell>{t.reviewOn}</TableHeaderCell>
          <TableHeaderCell className={styles.helped}>{t.helped}</TableHeaderCell>
        </TableRow>
      </TableHeader>
      <TableBody>
        {articles.map((article) => (
          <TableRow key={article.slug}>
            <TableCell className={styles.cell}>
              <Named article={article} />
            </TableCell>
            <TableCell>{article.topic}</TableCell>
            <TableCell>
              <Owner article={article} />
            </TableCell>
            <TableCell>
              <ReviewDay article={article} />
            </TableCell>
            <TableCell>
              <Helped times={article.helped} most={most} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
};

const Cards = ({ articles }: { articles: readonly Listed[] }) => {
  const styles = useStyles();
  const t = useTexts(libraryTexts);
  return (
    <ul className={styles.list} aria-label={t.title}>
      {articles.map((article) => (
        <li key={article.slug} className={styles.row}>
          <Named article={article} />
          <span className={styles.facts}>
            <span>{article.topic}</span>
            <Owner article={article} />
            <ReviewDay article={article} />
          </span>
        </li>
      ))}
    </ul>
  );
};

const Named = ({ article: { slug, title, hasDraft, isShown, isBehind } }: { article: Listed }) => {
  const styles = useStyles();
  const t = useTexts(libraryTexts);
  return (
    <span className={styles.named}>
      <PageLink to={`/guidance/${slug}`}>{title}</PageLink>
      {hasDraft && (
        <Badge appearance="tint" color={isShown ? 'informative' : 'brand'}>
          {t.draft}
        </Badge>
      )}
      {isBehind && (
        <Badge appearance="tint" color="warning">
          {t.behind}
        </Badge>
      )}
    </span>
  );
};

const Owner = ({ article: { owner } }: { article: Listed }) => {
  const { team } = useTexts(articleTexts);
  return owner ? <Person person={owner} /> : team;
};

const Helped = ({ times, most }: { times: number; most: number }) => {
  const styles = useStyles();
  const language = useLanguage();
  return (
    <span className={styles.bar}>
      <span className={styles.whole} aria-hidden>
        <span className={styles.part} style={{ width: `${(100 * times) / most}%` }} />
      </span>
      <span className={styles.number}>{times.toLocaleString(language)}</span>
    </span>
  );
};
