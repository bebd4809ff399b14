import { Button, type ButtonProps } from '@fluentui/react-button';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { type PropsWithChildren, useId } from 'react';
import type { Move, Whole } from '../subject.ts';
import { useDraftWords } from './drafts/waiting-drafts.ts';

const useStyles = makeStyles({
  place: {
    display: 'inline-flex',
    flexDirection: 'column-reverse',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXXS,
  },
  inLine: {
    flexDirection: 'row',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'flex-end',
    columnGap: tokens.spacingHorizontalS,
  },
  draft: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

type Shown = PropsWithChildren<
  Pick<ButtonProps, 'size' | 'className'> & {
    found: Whole;
    move: Move;
    /** The words are before the button, not under it: at the end of a card's title. */
    inLine?: boolean;
    onPress: () => void;
  }
>;

/** Opens a move, and says that a draft of it waits there, kept or only begun. */
export const MoveButton = ({ found, move, size = 'medium', className, inLine = false, onPress, children }: Shown) => {
  const styles = useStyles();
  const id = useId();
  const waits = useDraftWords(found.caseId, move);
  // The button stays the same one when the draft is found: it may be pressed or have the focus just then.
  return (
    <span className={mergeClasses(styles.place, inLine && styles.inLine, className)}>
      {waits && (
        <span id={id} className={styles.draft}>
          {waits}
        </span>
      )}
      <Button size={size} onClick={onPress} {...(waits && { 'aria-describedby': id })}>
        {children}
      </Button>
    </span>
  );
};
