import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { useFormContext } from 'react-hook-form';
import { useTexts } from '../texts/language.ts';
import * as settings from '../texts/settings.ts';
import { SettingGroup } from './SettingGroup.tsx';
import type { SettingsForm } from './settings-form.ts';

/** Whom employees and the authority may turn to (Art. 33(3)(b)). */
export const ContactSetting = ({ faulty }: { faulty: boolean }) => {
  const t = useTexts(settings);
  const { register } = useFormContext<SettingsForm>();
  return (
    <SettingGroup setting="contact" faulty={faulty}>
      <Field label={t.contactName}>
        <Input autoComplete="off" {...register('contact.name')} />
      </Field>
      <Field label={t.contactMail}>
        <Input autoComplete="off" type="email" {...register('contact.mail')} />
      </Field>
      <Field label={t.contactPhone}>
        <Input autoComplete="off" type="tel" {...register('contact.phone')} />
      </Field>
    </SettingGroup>
  );
};
