import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ReactNode } from 'react';
import type { WrittenText } from '#shared/cases/texts.ts';
import type { AskerView } from '#shared/questions/views.ts';
import { Face } from '../look/people/Face.tsx';
import { useTexts } from '../texts/language.ts';
import * as own from '../texts/questions/my.ts';
import { useTimes } from '../texts/times.ts';
import { AnswerText } from './answer/AnswerText.tsx';
import { SourceBadge } from './answer/SourceBadge.tsx';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalL },
  entry: { display: 'grid', gridTemplateColumns: '32px minmax(0, 1fr)', columnGap: tokens.spacingHorizontalM },
  said: { display: 'grid', rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  head: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  name: { ...typographyStyles.body1Strong, color: tokens.colorNeutralForeground1 },
  text: { ...typographyStyles.body1, margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  sources: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

type Shown = {
  texts: readonly WrittenText[];
  answers: AskerView['answers'];
  /** What a person is called: oneself is "Dig". */
  nameOf: (by: WrittenText['by']) => string;
  /** Said after the time of a text. */
  after?: (text: WrittenText) => ReactNode;
};

/** Question and answer, as two entries with faces; what was asked again follows them. */
export const Talk = ({ texts, answers, nameOf, after }: Shown) => {
  const styles = useStyles();
  const t = useTexts(own);
  const times = useTimes();
  return (
    <ol className={styles.list} aria-label={t.talk}>
      {texts.map((one) => {
        const answer = answers.find(({ textId }) => textId === one.textId);
        return (
          <li key={one.textId} className={styles.entry}>
            <Face person={one.by} size={32} />
            <div className={styles.said}>
              <p className={styles.head}>
                <span className={styles.name}>{nameOf(one.by)}</span>{' '}
                <time dateTime={one.at}>{times.short(one.at)}</time>
                {answer?.reviewedBy && ` · ${t.reviewedBy(answer.reviewedBy.name)}`}
                {after?.(one)}
              </p>
              {answer ? <AnswerText text={one.text} /> : <p className={styles.text}>{one.text}</p>}
              {answer && answer.sources.length > 0 && (
                <div className={styles.sources}>
                  <span className={styles.head}>{t.sources}</span>
                  {answer.sources.map((source) => (
                    <SourceBadge key={source.text} source={source} />
                  ))}
                </div>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
};
