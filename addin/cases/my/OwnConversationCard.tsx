import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { Card } from '../../look/Card.tsx';
import { ShownTime } from '../../look/ShownTime.tsx';
import * as texts from '../../texts/cases/my.ts';
import { useTexts } from '../../texts/language.ts';
import type { Own } from '../subject.ts';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
  },
  head: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  text: { ...typographyStyles.body1, color: tokens.colorNeutralForeground1, margin: 0, whiteSpace: 'pre-line' },
});

/** What was written, in the order it was written; as text only. */
export const OwnConversationCard = ({ conversation }: { conversation: Own['conversation'] }) => {
  const styles = useStyles();
  const t = useTexts(texts);
  if (conversation.length === 0) return null;
  return (
    <Card title={t.conversation}>
      <ol className={styles.list}>
        {conversation.map(({ textId, kind, by, at, text }) => (
          <li key={textId}>
            <p className={styles.head}>
              {t.textKinds[kind]} · {by.name} · <ShownTime at={at} />
            </p>
            <p className={styles.text}>{text}</p>
          </li>
        ))}
      </ol>
    </Card>
  );
};
