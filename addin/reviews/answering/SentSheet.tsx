import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useTexts } from '../../texts/language.ts';
import * as answering from '../../texts/reviews/answering.ts';
import { Numbers } from '../Numbers.tsx';
import type { Sheet } from './sheet.ts';

const useStyles = makeStyles({
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  words: { ...typographyStyles.body1, margin: 0, maxWidth: '72ch' },
  panel: {
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusXLarge,
  },
});

/** After sending: what was said, and what happens now. */
export const SentSheet = ({ sheet: { lines } }: { sheet: Sheet }) => {
  const styles = useStyles();
  const t = useTexts(answering).sent;
  const removals = lines.filter(({ answer }) => answer === 'remove').length;
  return (
    <>
      <Numbers
        numbers={[
          [lines.length - removals, t.kept],
          [removals, t.removed],
        ]}
      />
      <h2 className={styles.heading}>{t.now}</h2>
      <p className={styles.words}>{removals === 0 ? t.nothingRemoved : t.toRemove(removals)}</p>
      <p className={styles.words}>{t.change}</p>
      <p className={styles.panel}>{t.next}</p>
    </>
  );
};
