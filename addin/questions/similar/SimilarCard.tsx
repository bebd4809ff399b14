import { Button } from '@fluentui/react-button';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { Source } from '#shared/questions/sources.ts';
import { longestSource } from '#shared/questions/sources.ts';
import type { Routes } from '#shared/routes/all.ts';
import type { AnswerOf } from '#shared/routes/route.ts';
import { Card } from '../../look/Card.tsx';
import { Person } from '../../look/people/Person.tsx';
import { useTexts } from '../../texts/language.ts';
import * as cases from '../../texts/questions/case.ts';
import { useTimes } from '../../texts/times.ts';
import { useRead } from '../../use-api.ts';
import { useComposer } from './composer-context.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalL },
  head: {
    display: 'flex',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  insert: { flexShrink: 0, whiteSpace: 'nowrap' },
  title: { ...typographyStyles.body1Strong, margin: 0, minWidth: 0, overflowWrap: 'anywhere' },
  sentence: { ...typographyStyles.body1, margin: 0 },
  foot: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
  },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
});

type Hit = AnswerOf<Routes['findGuidance']>['hits'][number];

const sourceOf = (hit: Hit): Source =>
  hit.kind === 'article'
    ? { kind: 'guidance', text: hit.title.slice(0, longestSource), slug: hit.slug }
    : { kind: 'answer', text: hit.reference };

/** As much of a question as a search takes. Characters. */
const longestSearch = 300;

/** Guidance and earlier answers to much the same: one press puts the sentence into the answer, and its source beside it. */
export const SimilarCard = ({ question, reference }: { question: string; reference: string }) => {
  const styles = useStyles();
  const t = useTexts(cases).similar;
  const times = useTimes();
  const composer = useComposer();
  const found = useRead('findGuidance', { body: { q: question.slice(0, longestSearch) } }, { staleTime: 60_000 });
  if (!found.data) return null;
  const hits = found.data.hits.filter((hit) => hit.kind === 'article' || hit.reference !== reference);
  return (
    <Card title={t.title} beside={hits.length > 0 && <p className={styles.quiet}>{t.hint}</p>}>
      {hits.length === 0 && <p className={styles.quiet}>{t.none}</p>}
      <ul className={styles.list}>
        {hits.map((hit) => (
          <li key={hit.kind === 'article' ? hit.slug : hit.reference}>
            <div className={styles.head}>
              <h3 className={styles.title}>{hit.title}</h3>
              <Button
                className={styles.insert}
                size="small"
                aria-label={t.insertOf(hit.title)}
                onClick={() => composer.insert?.(hit.sentence, sourceOf(hit))}
              >
                {t.insert}
              </Button>
            </div>
            <p className={styles.sentence}>{hit.sentence}</p>
            <div className={styles.foot}>
              {hit.owner && <Person person={hit.owner} size={20} />}
              {hit.reviewed && (
                <span>{(hit.kind === 'article' ? t.reviewed : t.answered)(times.shortDay(hit.reviewed))}</span>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
};
