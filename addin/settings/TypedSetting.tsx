import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { useFormContext } from 'react-hook-form';
import { useTexts } from '../texts/language.ts';
import * as settings from '../texts/settings.ts';
import { StandardHint } from './StandardHint.tsx';
import type { SettingsForm } from './settings-form.ts';
import type { SettingWords } from './use-setting-words.ts';

type Typed = { [K in keyof SettingsForm]: SettingsForm[K] extends string ? K : never }[keyof SettingsForm];
type Shown = { setting: Typed; faulty: boolean; words: SettingWords };

// Their default is that nothing is set, which needs no words.
const withoutStandard: readonly Typed[] = ['teamMail', 'deskMailbox', 'closedDays'];

/** A setting written in one field. */
export const TypedSetting = ({ setting, faulty, words }: Shown) => {
  const { name, help, fault } = useTexts(settings).setting[setting];
  const { register } = useFormContext<SettingsForm>();
  const address = setting === 'teamMail' || setting === 'deskMailbox';
  return (
    <div>
      <Field label={name} hint={help} validationMessage={faulty ? fault : null}>
        <Input autoComplete="off" type={address ? 'email' : 'text'} {...register(setting)} />
      </Field>
      {!withoutStandard.includes(setting) && <StandardHint setting={setting} words={words} />}
    </div>
  );
};
