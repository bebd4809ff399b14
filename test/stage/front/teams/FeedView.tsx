import { Caption1, makeStyles, Text, Title3, tokens } from '@fluentui/react-components';
import { useContext } from 'react';
import { shownInCopenhagen } from '../home/copenhagen.ts';
import { LanguageContext, useTexts } from '../look/language.ts';
import type { Seen } from '../stage-api.ts';
import { type Target, targetOfLink } from './deep-link.ts';
import { texts } from './texts.ts';

const useStyles = makeStyles({
  head: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none', overflowY: 'auto' },
  entry: {
    display: 'grid',
    width: '100%',
    textAlign: 'start',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    background: 'none',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    cursor: 'pointer',
    whiteSpace: 'pre-line',
    '&:hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
});

/** What the app told the person through the activity feed, newest first; a click goes where it says. */
export const FeedView = ({ seen, onGo }: { seen: Seen | undefined; onGo(target: Target): void }) => {
  const styles = useStyles();
  const t = useTexts(texts);
  const language = useContext(LanguageContext);
  if (!seen) return null;
  return (
    <>
      <Title3 as="h2" className={styles.head}>
        {t.doors.activity}
      </Title3>
      {seen.feed.length === 0 && <Text style={{ padding: '2rem' }}>{t.emptyFeed}</Text>}
      <ul className={styles.list}>
        {seen.feed.toReversed().map((entry) => (
          <li key={entry.id}>
            <button
              type="button"
              className={styles.entry}
              onClick={() => onGo(targetOfLink(entry.link ?? '') ?? { door: 'tab', subEntityId: undefined })}
            >
              <Text>{entry.text}</Text>
              <Caption1>{shownInCopenhagen(entry.updatedAt ?? entry.sentAt, language)}</Caption1>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
};
