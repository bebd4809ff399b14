import { Button, type ButtonProps } from '@fluentui/react-button';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { type PropsWithChildren, useId } from 'react';
import { useClock } from '../../look/clock.ts';
import * as moves from '../../texts/cases/moves.ts';
import { useTexts } from '../../texts/language.ts';
import { useTimes } from '../../texts/times.ts';
import type { Move, Whole } from '../subject.ts';
import { useWaitingDraft } from './drafts/waiting-drafts.ts';

const useStyles = makeStyles({
  place: {
    display: 'inline-flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'flex-end',
    columnGap: tokens.spacingHorizontalS,
  },
  draft: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

type Shown = PropsWithChildren<{ found: Whole; move: Move; size?: ButtonProps['size']; onPress: () => void }>;

/** Opens a move, and says that a draft of it waits there. */
export const MoveButton = ({ found, move, size = 'medium', onPress, children }: Shown) => {
  const styles = useStyles();
  const t = useTexts(moves);
  const times = useTimes();
  const clock = useClock();
  const id = useId();
  const keptAt = useWaitingDraft(found.caseId, move);
  // The button stays the same one when the draft is found: it may be pressed or have the focus just then.
  return (
    <span className={styles.place}>
      {keptAt && (
        <span id={id} className={styles.draft}>
          {t.draft(times.lately(keptAt, clock()))}
        </span>
      )}
      <Button size={size} onClick={onPress} {...(keptAt && { 'aria-describedby': id })}>
        {children}
      </Button>
    </span>
  );
};
