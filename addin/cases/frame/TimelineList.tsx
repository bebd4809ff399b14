import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { CaseView } from '#shared/breaches/views.ts';
import * as timeline from '../../texts/cases/timeline.ts';
import { useTexts } from '../../texts/language.ts';
import { useTimes } from '../../texts/times.ts';
import { readEntry } from './log-entry.ts';
import { lineOf, textsOf } from './timeline-line.ts';
import { useLineWords } from './use-line-words.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalM },
  line: { ...typographyStyles.body1, margin: 0 },
  who: { fontWeight: tokens.fontWeightSemibold },
  when: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  text: {
    ...typographyStyles.caption1,
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
    whiteSpace: 'pre-line',
  },
});

/** Log entries as sentences: who, what, when, and the words given with it. */
export const TimelineList = ({ breach, entries }: { breach: CaseView; entries: CaseView['timeline'] }) => {
  const styles = useStyles();
  const { desk } = useTexts(timeline);
  const times = useTimes();
  const words = useLineWords(breach);
  return (
    <ol className={styles.list}>
      {entries.map((written) => {
        const entry = readEntry(written);
        return (
          <li key={written.sequence}>
            <p className={styles.line}>
              <span className={styles.who}>{written.by.name || desk}</span> {lineOf(entry, written.by.personId, words)}
            </p>
            <time className={styles.when} dateTime={written.at}>
              {times.full(written.at)}
            </time>
            {textsOf(entry, breach.texts).map(({ textId, text }) => (
              <p key={textId} className={styles.text}>
                {text}
              </p>
            ))}
          </li>
        );
      })}
    </ol>
  );
};
