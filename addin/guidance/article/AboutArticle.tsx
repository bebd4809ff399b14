import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { Fact, Facts } from '../../look/Facts.tsx';
import { PageLink } from '../../look/PageLink.tsx';
import { Person } from '../../look/people/Person.tsx';
import * as articleTexts from '../../texts/guidance/article.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { useTimes } from '../../texts/times.ts';
import type { Article } from '../article.ts';

const useStyles = makeStyles({
  about: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalXS },
  link: { color: tokens.colorBrandForegroundLink, overflowWrap: 'anywhere' },
  version: {
    ...typographyStyles.body1,
    display: 'grid',
    gridTemplateColumns: '24px minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'baseline',
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  number: { ...typographyStyles.body1Strong },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  behind: { ...typographyStyles.caption1, margin: 0 },
});

/** Who looks after an article, for whom it is, what it was checked against, and what it was before. */
export const AboutArticle = ({ article }: { article: Article }) => {
  const styles = useStyles();
  const t = useTexts(articleTexts);
  const times = useTimes();
  const language = useLanguage();
  const { owner, units, reviewed, reviewOn, sources, helped } = article;
  return (
    <div className={styles.about}>
      <Facts>
        <Fact name={t.owner}>{owner ? <Person person={owner} /> : t.team}</Fact>
        <Fact name={t.applies}>{units.length > 0 ? units.join(', ') : t.allUnits}</Fact>
        {reviewed && <Fact name={t.reviewed}>{times.day(reviewed)}</Fact>}
        {reviewOn && <Fact name={t.reviewOn}>{times.day(reviewOn)}</Fact>}
        {sources.length > 0 && (
          <Fact name={t.against}>
            <ul className={styles.list}>
              {sources.map(({ name, url }) => (
                <li key={name}>
                  {url ? (
                    <a className={styles.link} href={url} target="_blank" rel="noopener noreferrer">
                      {name}
                    </a>
                  ) : (
                    name
                  )}
                </li>
              ))}
            </ul>
          </Fact>
        )}
        <Fact name={t.helpedName}>{t.helped(helped.toLocaleString(language), helped === 1)}</Fact>
      </Facts>
      <Versions article={article} />
    </div>
  );
};

const Versions = ({ article: { slug, versions, isBehind, mayChange } }: { article: Article }) => {
  const styles = useStyles();
  const t = useTexts(articleTexts);
  const times = useTimes();
  if (versions.length === 0) return null;
  return (
    <section>
      <h2 className={styles.heading}>{t.versions}</h2>
      <ol className={styles.list}>
        {versions.map(({ number, what, by, at, isDraft }) => (
          <li key={number} className={styles.version}>
            <span className={styles.number}>{number}</span>
            <span>
              {isDraft ? t.draft : by ? what || t.by(by.name) : t.fromDesk}
              {by && (isDraft || what) && <span className={styles.quiet}> {t.by(by.name)}</span>}
            </span>
            <span className={styles.quiet}>{times.dated(at)}</span>
          </li>
        ))}
      </ol>
      {isBehind && mayChange && (
        <p className={styles.behind}>
          {t.behind} <PageLink to={`/guidance/${slug}/compare`}>{t.compare}</PageLink>
        </p>
      )}
      {!isBehind && mayChange && versions.length > 1 && (
        <p className={styles.behind}>
          <PageLink to={`/guidance/${slug}/compare`}>{t.compare}</PageLink>
        </p>
      )}
    </section>
  );
};
