import { Field } from '@fluentui/react-field';
import { Select } from '@fluentui/react-select';
import { makeStyles } from '@griffel/react';
import { useController, useFormContext } from 'react-hook-form';
import { tellManagerChoices } from '#shared/settings/desk-settings.ts';
import { useTexts } from '../texts/language.ts';
import * as settings from '../texts/settings.ts';
import { StandardHint } from './StandardHint.tsx';
import type { SettingsForm } from './settings-form.ts';
import type { SettingWords } from './use-setting-words.ts';

// A select is as wide as its longest choice unless told otherwise.
const useStyles = makeStyles({ choice: { width: '100%', minWidth: 0 } });

/** When the manager of a unit is told. */
export const TellManagerSetting = ({ faulty, words }: { faulty: boolean; words: SettingWords }) => {
  const styles = useStyles();
  const t = useTexts(settings);
  const { control } = useFormContext<SettingsForm>();
  const { field } = useController({ name: 'tellManager', control });
  const { name, help, fault } = t.setting.tellManager;
  return (
    <div>
      <Field label={name} hint={help} validationMessage={faulty ? fault : null}>
        <Select {...field} select={{ className: styles.choice }}>
          {tellManagerChoices.map((choice) => (
            <option key={choice} value={choice}>
              {t.tellManagerChoice[choice]}
            </option>
          ))}
        </Select>
      </Field>
      <StandardHint setting="tellManager" words={words} />
    </div>
  );
};
