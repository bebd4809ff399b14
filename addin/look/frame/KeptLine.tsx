import { Button } from '@fluentui/react-button';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { CallFailed } from '../../api.ts';
import * as desk from '../../texts/desk.ts';
import * as frame from '../../texts/frame.ts';
import { useTexts } from '../../texts/language.ts';
import { useTimes } from '../../texts/times.ts';
import { asSentence } from '../as-sentence.ts';
import { useClock } from '../clock.ts';

/** What the desk has of what is written in a form: all of it since then; not the newest, yet; or it will not have it. */
export type Kept =
  | { readonly kind: 'kept'; readonly at: Date }
  | { readonly kind: 'not-kept' }
  | { readonly kind: 'refused'; readonly failed: CallFailed };

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS, marginInlineStart: 'auto' },
  kept: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  discard: { minWidth: 'auto', paddingInline: tokens.spacingHorizontalXS },
});

type Shown = { kept: Kept | undefined; onDiscard: () => void };

/** Says when what is written was kept, or that it is not, and why it is refused. What is kept can be thrown away from there. */
export const KeptLine = ({ kept, onDiscard }: Shown) => {
  const styles = useStyles();
  const t = useTexts(frame).drawer;
  const { failures } = useTexts(desk);
  const times = useTimes();
  const clock = useClock();
  if (!kept) return null;
  const words = (): string => {
    switch (kept.kind) {
      case 'kept':
        return t.kept(times.lately(kept.at, clock()));
      case 'not-kept':
        return t.notKept;
      case 'refused':
        return t.refused(asSentence(kept.failed.problem?.title || failures[kept.failed.kind].title));
    }
  };
  return (
    <div className={styles.line}>
      <p className={styles.kept} role="status">
        {words()}
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
