import { Field } from '@fluentui/react-field';
import { Radio, RadioGroup } from '@fluentui/react-radio';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { Controller, useFormContext } from 'react-hook-form';
import type { CallFailed } from '../../api.ts';
import { useNow } from '../../look/clock.ts';
import * as moves from '../../texts/cases/moves.ts';
import { dayOf } from '../../texts/copenhagen-day.ts';
import { useTexts } from '../../texts/language.ts';
import type { ClockTime } from './clock-time.ts';
import { LineField } from './LineField.tsx';

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
  const { control } = useFormContext<{ when: ClockTime }>();
  const today = dayOf(useNow());
  // The last Sunday of October has two hours of the same name; only the person knows which one was meant.
  const double = failed?.problem?.code === 'time-is-double';
  return (
    <fieldset className={styles.when}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.fields}>
        <LineField
          control={control}
          name="when.date"
          type="date"
          label={t.date}
          className={styles.date}
          max={today}
          required
          rules={{ required: t.missing }}
        />
        <LineField
          control={control}
          name="when.time"
          type="time"
          label={t.time}
          className={styles.time}
          hint={mayEstimate ? t.estimate : undefined}
          required={!mayEstimate}
          rules={mayEstimate ? {} : { required: t.timeMissing }}
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
