import { Checkbox } from '@fluentui/react-checkbox';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { Controller, useFormContext } from 'react-hook-form';
import { ClockField } from '../look/dates/ClockField.tsx';
import { useTexts } from '../texts/language.ts';
import * as settings from '../texts/settings.ts';
import { SettingGroup } from './SettingGroup.tsx';
import { StandardHint } from './StandardHint.tsx';
import type { Day, SettingsForm } from './settings-form.ts';
import type { SettingWords } from './use-setting-words.ts';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  clock: { width: '110px' },
});

const usualHours = { from: '08:00', to: '16:00' };

/** Whether a weekday is open, and from when to when. */
export const WeekdaySetting = ({ day, faulty, words }: { day: Day; faulty: boolean; words: SettingWords }) => {
  const { row, clock } = useStyles();
  const t = useTexts(settings);
  const { name } = t.setting[day];
  const { control } = useFormContext<SettingsForm>();
  return (
    <SettingGroup setting={day} faulty={faulty}>
      <Controller
        name={day}
        control={control}
        render={({ field: { value, onChange } }) => (
          <div className={row}>
            <Checkbox
              label={t.open}
              aria-label={`${name}: ${t.open}`}
              checked={value.open}
              onChange={(_, { checked }) => onChange({ ...(value.from ? value : usualHours), open: checked === true })}
            />
            {value.open && (
              <>
                <ClockField
                  label={t.fromOf(name)}
                  labelHidden
                  className={clock}
                  value={value.from}
                  onChange={(from) => onChange({ ...value, from })}
                />
                <ClockField
                  label={t.toOf(name)}
                  labelHidden
                  className={clock}
                  value={value.to}
                  onChange={(to) => onChange({ ...value, to })}
                />
              </>
            )}
          </div>
        )}
      />
      <StandardHint setting={day} words={words} />
    </SettingGroup>
  );
};
