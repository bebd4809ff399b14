import { useTexts } from '../texts/language.ts';
import * as settings from '../texts/settings.ts';
import { SettingGroup } from './SettingGroup.tsx';
import { SettingInput } from './SettingInput.tsx';

/** The contact for employees and the authority (Art. 33(3)(b)). */
export const ContactSetting = ({ faulty }: { faulty: boolean }) => {
  const t = useTexts(settings);
  return (
    <SettingGroup setting="contact" faulty={faulty}>
      <SettingInput name="contact.name" label={t.contactName} />
      <SettingInput name="contact.mail" label={t.contactMail} type="email" />
      <SettingInput name="contact.phone" label={t.contactPhone} type="tel" />
    </SettingGroup>
  );
};
