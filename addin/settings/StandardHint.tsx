import { Button } from '@fluentui/react-button';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useFormContext } from 'react-hook-form';
import { useLanguage, useTexts } from '../texts/language.ts';
import * as settings from '../texts/settings.ts';
import { changedIn, formOf, type SettingKey, type SettingsForm, standard } from './settings-form.ts';
import type { SettingWords } from './use-setting-words.ts';

const useStyles = makeStyles({
  hint: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
});

/** The default of a setting, and the way back to it where something else holds. */
export const StandardHint = ({ setting, words }: { setting: SettingKey; words: SettingWords }) => {
  const { hint } = useStyles();
  const t = useTexts(settings);
  const language = useLanguage();
  const { watch, setValue } = useFormContext<SettingsForm>();
  const usual = formOf(standard, language);
  const differs = changedIn(usual, watch()).includes(setting);
  return (
    <span className={hint}>
      {t.standard(words.inWords(setting, usual))}
      {differs && (
        <Button
          size="small"
          appearance="transparent"
          aria-label={t.backToStandardFor(t.setting[setting].name)}
          onClick={() => setValue(setting, usual[setting], { shouldDirty: true })}
        >
          {t.backToStandard}
        </Button>
      )}
    </span>
  );
};
