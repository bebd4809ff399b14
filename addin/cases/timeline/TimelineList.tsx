import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import * as timeline from '../../texts/cases/timeline.ts';
import { useTexts } from '../../texts/language.ts';
import { useTimes } from '../../texts/times.ts';
import type { Entry, Whole } from '../subject.ts';
import { useCasePart } from '../use-subject.ts';

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
export const TimelineList = ({ found, entries }: { found: Whole; entries: readonly Entry[] }) => {
  const styles = useStyles();
  const { desk } = useTexts(timeline);
  const times = useTimes();
  const lineOf = useCasePart().useLines(found);
  return (
    <ol className={styles.list}>
      {entries.map((entry) => {
        const { says, texts } = lineOf(entry);
        return (
          <li key={entry.sequence}>
            <p className={styles.line}>
              <span className={styles.who}>{entry.by.name || desk}</span> {says}
            </p>
            <time className={styles.when} dateTime={entry.at}>
              {times.full(entry.at)}
            </time>
            {texts.map(({ textId, text }) => (
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
