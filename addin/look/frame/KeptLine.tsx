import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import * as frame from '../../texts/frame.ts';
import { useTexts } from '../../texts/language.ts';
import { useTimes } from '../../texts/times.ts';
import { useClock } from '../clock.ts';

/** What the desk has of what is written in a form: all of it since then, or not the newest. */
export type Kept = { readonly kind: 'kept'; readonly at: Date } | { readonly kind: 'not-kept' };

const useStyles = makeStyles({
  kept: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0, marginInlineStart: 'auto' },
});

/** Says when what is written was kept, or that it is not. */
export const KeptLine = ({ kept }: { kept: Kept | undefined }) => {
  const styles = useStyles();
  const t = useTexts(frame).drawer;
  const times = useTimes();
  const clock = useClock();
  if (!kept) return null;
  return (
    <p className={styles.kept} role="status">
      {kept.kind === 'kept' ? t.kept(times.lately(kept.at, clock())) : t.notKept}
    </p>
  );
};
