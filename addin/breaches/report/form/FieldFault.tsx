import { Button } from '@fluentui/react-button';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { type FieldError, get, useFormState } from 'react-hook-form';
import { showClock } from '../../../look/dates/read-clock.ts';
import * as desk from '../../../texts/desk.ts';
import { useTexts } from '../../../texts/language.ts';
import type { FormValues } from './form-values.ts';

const useStyles = makeStyles({
  fault: {
    ...typographyStyles.caption1,
    color: tokens.colorPaletteRedForeground1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
});

export const useFault = (field: keyof FormValues): FieldError | undefined => {
  const { errors } = useFormState<FormValues>();
  const found: unknown = get(errors, field);
  return found && typeof found === 'object' && 'type' in found ? (found as FieldError) : undefined;
};

type Shown = { field: keyof FormValues; id?: string; onUse?: (proposal: string) => void };

/** What is wrong with a part of the form, at that part, with the desk's proposal as a button. */
export const FieldFault = ({ field, id, onUse }: Shown) => {
  const { fault } = useStyles();
  const t = useTexts(desk);
  const found = useFault(field);
  const proposal = found?.types?.proposal;
  if (!found) return null;
  return (
    <div className={fault} id={id} role="alert">
      {found.message}
      {onUse && typeof proposal === 'string' && found.type !== 'time-is-double' && (
        <Button size="small" onClick={() => onUse(proposal)}>
          {t.use(showClock(proposal.slice(11, 16)) || proposal)}
        </Button>
      )}
    </div>
  );
};
