import { Button } from '@fluentui/react-button';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useToasts } from '#addin/look/toasts/toasts.ts';
import * as moves from '#addin/texts/cases/moves.ts';
import { useLanguage, useTexts } from '#addin/texts/language.ts';
import * as look from '#addin/texts/look.ts';
import { failedWords } from './failed-words.ts';

const useStyles = makeStyles({
  all: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalM, minHeight: '120px' },
});
const nothing = () => undefined;

/** What was just done and what failed; the buttons bring the toasts. */
export const Said = () => {
  const { toast } = useTexts(moves);
  const { toasts: words } = useTexts(look);
  const toasts = useToasts();
  const failed = failedWords[useLanguage()];
  return (
    <div className={useStyles().all}>
      <Button id="done" onClick={() => toasts.done(toast.taken('2026-0193'), nothing)}>
        {words.undo}
      </Button>
      <Button id="failed" onClick={() => toasts.failed(failed, nothing)}>
        {words.tryAgain}
      </Button>
    </div>
  );
};
