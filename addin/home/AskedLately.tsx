import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { PageLink } from '../look/PageLink.tsx';
import * as texts from '../texts/home.ts';
import { useTexts } from '../texts/language.ts';
import { useRead } from '../use-api.ts';
import { useBesideStyles } from './beside-styles.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalM },
});

const most = 3;

/** The guidance that has helped most often this year; nothing until some has. */
export const AskedLately = () => {
  const styles = useStyles();
  const beside = useBesideStyles();
  const t = useTexts(texts).lately;
  const { data } = useRead('listArticles', {}, { staleTime: 5 * 60_000 });
  const helped = (data?.articles ?? [])
    .filter((article) => article.isShown && article.helped > 0)
    .toSorted((one, other) => other.helped - one.helped)
    .slice(0, most);
  if (helped.length === 0) return null;
  return (
    <section aria-label={t.title}>
      <div className={beside.head}>
        <h2 className={beside.title}>{t.title}</h2>
      </div>
      <ul className={styles.list}>
        {helped.map(({ slug, title }) => (
          <li key={slug}>
            <PageLink to={`/guidance/${slug}`}>{title}</PageLink>
          </li>
        ))}
      </ul>
    </section>
  );
};
