import { Button } from '@fluentui/react-button';
import * as queue from '../../texts/cases/queue.ts';
import { useTexts } from '../../texts/language.ts';
import type { Listed } from '../subject.ts';

import { takePlace } from './row-keys.ts';

type Shown = { row: Listed; pending: boolean; onTake: (row: Listed) => void };

/** Takes a case straight from its row. */
export const TakeButton = ({ row, pending, onTake }: Shown) => {
  const t = useTexts(queue);
  return (
    <Button
      {...takePlace}
      size="small"
      disabledFocusable={pending}
      aria-label={t.taking(row.reference)}
      onClick={() => onTake(row)}
    >
      {t.take}
    </Button>
  );
};
