import { Field } from '@fluentui/react-field';
import { Radio, RadioGroup } from '@fluentui/react-radio';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { Controller, useFormContext } from 'react-hook-form';
import type { CallFailed } from '../../../api.ts';
import { useNow } from '../../../look/clock.ts';
import { ClockField } from '../../../look/dates/ClockField.tsx';
import { DateField } from '../../../look/dates/DateField.tsx';
import { isClock } from '../../../look/dates/read-clock.ts';
import { isDay } from '../../../look/dates/read-day.ts';
import * as moves from '../../../texts/cases/moves.ts';
import { dayOf } from '../../../texts/copenhagen-day.ts';
import { useTexts } from '../../../texts/language.ts';
import * as look from '../../../texts/look.ts';
import type { ClockTime } from './clock-time.ts';

const useStyles = makeStyles({
  when: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  legend: { ...typographyStyles.body1Strong, padding: 0, marginBottom: tokens.spacingVerticalXS },
  fields: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: tokens.spacingHorizontalM },
  date: { flexGrow: 1, flexBasis: '150px' },
  time: { flexGrow: 1, flexBasis: '110px' },
});

type Shown = { legend: string; mayEstimate: boolean; failed: CallFailed | null };

/** Date and clock of a point in time, as fields of a form that holds a `when`. */
export const WhenField = ({ legend, mayEstimate, failed }: Shown) => {
  const styles = useStyles();
  const t = useTexts(moves).when;
  const { date, clock } = useTexts(look);
  const { control } = useFormContext<{ when: ClockTime }>();
  const today = dayOf(useNow());
  // The last Sunday of October has two hours of the same name; only the person knows which one was meant.
  const double = failed?.problem?.code === 'time-is-double';
  return (
    <fieldset className={styles.when}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.fields}>
        <Controller
          name="when.date"
          control={control}
          rules={{ required: t.missing, validate: (value) => isDay(value) || date.unreadable }}
          render={({ field, fieldState }) => (
            <DateField
              {...field}
              label={t.date}
              className={styles.date}
              max={today}
              required
              fault={fieldState.error?.message}
            />
          )}
        />
        <Controller
          name="when.time"
          control={control}
          rules={{
            required: mayEstimate ? false : t.timeMissing,
            validate: (value) => value === '' || isClock(value) || clock.unreadable,
          }}
          render={({ field, fieldState }) => (
            <ClockField
              {...field}
              label={t.time}
              className={styles.time}
              hint={mayEstimate ? t.estimate : undefined}
              required={!mayEstimate}
              fault={fieldState.error?.message}
            />
          )}
        />
      </div>
      {double && (
        <Controller
          name="when.choice"
          control={control}
          render={({ field }) => (
            <Field label={t.choice}>
              <RadioGroup value={field.value} onChange={(_, { value }) => field.onChange(value)}>
                <Radio value="earlier" label={t.earlier} />
                <Radio value="later" label={t.later} />
              </RadioGroup>
            </Field>
          )}
        />
      )}
    </fieldset>
  );
};
