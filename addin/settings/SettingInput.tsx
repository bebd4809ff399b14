import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { type FieldPathByValue, useController, useFormContext } from 'react-hook-form';
import type { SettingsForm } from './settings-form.ts';

type Shown = {
  name: FieldPathByValue<SettingsForm, string>;
  label: string;
  hint?: string;
  fault?: string | undefined;
  type?: 'text' | 'email' | 'tel';
};

/** One line of the settings. */
export const SettingInput = ({ name, label, hint, fault, type = 'text' }: Shown) => {
  const { control } = useFormContext<SettingsForm>();
  const { field } = useController({ name, control });
  return (
    <Field label={label} hint={hint ?? null} validationMessage={fault ?? null}>
      <Input autoComplete="off" type={type} {...field} />
    </Field>
  );
};
