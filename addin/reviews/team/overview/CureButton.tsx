import { Button } from '@fluentui/react-button';
import { AlertRegular } from '@fluentui/react-icons/svg/alert';
import { PersonArrowRightRegular } from '@fluentui/react-icons/svg/person-arrow-right';
import { PersonClockRegular } from '@fluentui/react-icons/svg/person-clock';
import { makeStyles } from '@griffel/react';
import { type ComponentType, useState } from 'react';
import { type Cure, cureOf } from '#shared/reviews/cure-of.ts';
import type { SheetProgress } from '#shared/reviews/views.ts';
import { useTexts } from '../../../texts/language.ts';
import * as overview from '../../../texts/reviews/overview.ts';
import { ChooseCure } from './ChooseCure.tsx';

const useStyles = makeStyles({ button: { '@container page (max-width: 639px)': { minHeight: '44px' } } });

type Shown = {
  readonly reviewId: string;
  readonly sheet: SheetProgress;
  readonly onRemind: (sheetIds: readonly string[]) => void;
};

const iconOf: Readonly<Record<Cure, ComponentType>> = {
  remind: AlertRegular,
  reassign: PersonArrowRightRegular,
  'stand-in': PersonClockRegular,
};

/** What there is to do about a reviewer who is stuck; for any other nothing. */
export const CureButton = ({ reviewId, sheet, onRemind }: Shown) => {
  const styles = useStyles();
  const t = useTexts(overview);
  const [near, setNear] = useState<HTMLElement>();
  const { stall, canBeReminded, reviewer, standIn, sheetId } = sheet;
  if (!stall || !reviewer) return null;
  const cure = cureOf(stall, standIn !== null);
  if (cure === 'remind' && !canBeReminded) return null;
  const Icon = iconOf[cure];
  return (
    <>
      <Button
        className={styles.button}
        size="small"
        icon={<Icon />}
        aria-label={t.cureFor[cure](reviewer.name)}
        onClick={({ currentTarget }) => (cure === 'remind' ? onRemind([sheetId]) : setNear(currentTarget))}
      >
        {t.cures[cure]}
      </Button>
      {near && cure !== 'remind' && (
        <ChooseCure {...{ reviewId, sheetId, reviewer, cure, near }} onClose={() => setNear(undefined)} />
      )}
    </>
  );
};
