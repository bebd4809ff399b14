import { Button } from '@fluentui/react-button';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import type { CaseView } from '#shared/breaches/views.ts';
import * as cases from '../../texts/breaches/case.ts';
import { useTexts } from '../../texts/language.ts';
import { OneRecipient } from './OneRecipient.tsx';

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  more: { marginTop: tokens.spacingVerticalS },
});

/** Who got the mail: those who should not have had it first, with whether they have deleted it; the others on request. */
export const Recipients = ({ found, works }: { found: CaseView; works: boolean }) => {
  const styles = useStyles();
  const t = useTexts(cases).recipients;
  const [all, setAll] = useState(false);
  const { recipients } = found;
  const wrong = recipients.filter((recipient) => recipient.wrong);
  const others = recipients.filter((recipient) => !recipient.wrong);
  if (recipients.length === 0) return null;
  const shown = all || wrong.length === 0 ? [...wrong, ...others] : wrong;
  return (
    <div>
      <h3 className={styles.title}>{wrong.length > 0 ? t.wrongCount(wrong.length) : t.title}</h3>
      <ul className={styles.list}>
        {shown.map((recipient) => (
          <OneRecipient key={recipient.recipientId} found={found} recipient={recipient} works={works} />
        ))}
      </ul>
      {wrong.length > 0 && others.length > 0 && (
        <Button size="small" className={styles.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t.fewer : t.others(others.length)}
        </Button>
      )}
    </div>
  );
};
