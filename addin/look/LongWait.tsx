import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useEffect, useState } from 'react';
import * as desk from '../texts/desk.ts';
import { useTexts } from '../texts/language.ts';
import { ContactLine } from './ContactLine.tsx';

/** After so long a wait is explained. Milliseconds. */
const longMs = 3_000;

const useStyles = makeStyles({
  place: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    rowGap: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalL,
    textAlign: 'center',
  },
  words: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0, maxWidth: '44ch' },
});

/** Under a spinner: a wait that takes long says so, and whom to call meanwhile. A host may take a call and never answer it. */
export const LongWait = () => {
  const styles = useStyles();
  const t = useTexts(desk);
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), longMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={styles.place} role="status">
      {isLong && (
        <>
          <p className={styles.words}>{t.longWait}</p>
          <ContactLine />
        </>
      )}
    </div>
  );
};
