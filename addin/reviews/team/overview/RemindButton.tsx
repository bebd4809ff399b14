import { Button } from '@fluentui/react-button';
import { AlertRegular } from '@fluentui/react-icons/svg/alert';
import { makeStyles } from '@griffel/react';
import { cureOf } from '#shared/reviews/stall.ts';
import type { SheetProgress } from '#shared/reviews/views.ts';
import { useTexts } from '../../../texts/language.ts';
import * as overview from '../../../texts/reviews/overview.ts';

const useStyles = makeStyles({ button: { '@container page (max-width: 639px)': { minHeight: '44px' } } });

type Shown = { readonly sheet: SheetProgress; readonly onRemind: (sheetIds: readonly string[]) => void };

/** The cure of a reviewer who is stuck and can be reminded; for any other nothing. */
export const RemindButton = ({ sheet, onRemind }: Shown) => {
  const styles = useStyles();
  const t = useTexts(overview);
  const { stall, canBeReminded, reviewer, sheetId } = sheet;
  if (!stall || !canBeReminded || !reviewer || cureOf(stall) !== 'remind') return null;
  return (
    <Button
      className={styles.button}
      size="small"
      icon={<AlertRegular />}
      aria-label={t.remindWho(reviewer.name)}
      onClick={() => onRemind([sheetId])}
    >
      {t.remind}
    </Button>
  );
};
