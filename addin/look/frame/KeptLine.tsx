import { Button } from '@fluentui/react-button';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import * as frame from '../../texts/frame.ts';
import { useTexts } from '../../texts/language.ts';
import { useTimes } from '../../texts/times.ts';
import { useClock } from '../clock.ts';

/** What the desk has of what is written in a form: all of it since then, or not the newest. */
export type Kept = { readonly kind: 'kept'; readonly at: Date } | { readonly kind: 'not-kept' };

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS, marginInlineStart: 'auto' },
  kept: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  discard: { minWidth: 'auto', paddingInline: tokens.spacingHorizontalXS },
});

type Shown = { kept: Kept | undefined; onDiscard: () => void };

/** Says when what is written was kept, or that it is not. What is kept can be thrown away from there. */
export const KeptLine = ({ kept, onDiscard }: Shown) => {
  const styles = useStyles();
  const t = useTexts(frame).drawer;
  const times = useTimes();
  const clock = useClock();
  if (!kept) return null;
  return (
    <div className={styles.line}>
      <p className={styles.kept} role="status">
        {kept.kind === 'kept' ? t.kept(times.lately(kept.at, clock())) : t.notKept}
      </p>
      {kept.kind === 'kept' && (
        <Button
          className={styles.discard}
          size="small"
          appearance="transparent"
          aria-label={t.discardDraft}
          onClick={onDiscard}
        >
          {t.discard}
        </Button>
      )}
    </div>
  );
};
