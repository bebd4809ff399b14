import { useTexts } from '../texts/language.ts';
import * as settings from '../texts/settings.ts';
import { SettingInput } from './SettingInput.tsx';
import { StandardHint } from './StandardHint.tsx';
import type { SettingsForm } from './settings-form.ts';
import type { SettingWords } from './use-setting-words.ts';

type Typed = { [K in keyof SettingsForm]: string extends SettingsForm[K] ? K : never }[keyof SettingsForm];
type Shown = { setting: Typed; faulty: boolean; words: SettingWords };

// Their default is that nothing is set, which needs no words.
const addresses: readonly Typed[] = ['teamMail', 'deskMailbox', 'itMail', 'hrMail'];
const withoutStandard: readonly Typed[] = ['teamMail', 'deskMailbox', 'itMail', 'hrMail', 'closedDays'];

/** A setting written in one field. */
export const TypedSetting = ({ setting, faulty, words }: Shown) => {
  const { name, help, fault } = useTexts(settings).setting[setting];
  const address = addresses.includes(setting);
  return (
    <div>
      <SettingInput
        name={setting}
        label={name}
        hint={help}
        fault={faulty ? fault : undefined}
        type={address ? 'email' : 'text'}
      />
      {!withoutStandard.includes(setting) && <StandardHint setting={setting} words={words} />}
    </div>
  );
};
