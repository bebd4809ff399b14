import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { SheetProgress } from '#shared/reviews/views.ts';
import { useLastWords } from './use-last-words.ts';

const useStyles = makeStyles({
  first: { ...typographyStyles.body1, display: 'block' },
  second: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground3 },
});

/** Why a reviewer is stuck, or what they did last; below it how the desk reminded them. */
export const LastWords = ({ sheet, isOpen }: { sheet: SheetProgress; isOpen: boolean }) => {
  const styles = useStyles();
  const { first, second } = useLastWords()(sheet, isOpen);
  return (
    <span>
      <span className={styles.first}>{first}</span>
      {second && <span className={styles.second}>{second}</span>}
    </span>
  );
};
