import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { Card } from '../look/Card.tsx';
import { useLanguage, useTexts } from '../texts/language.ts';
import * as settings from '../texts/settings.ts';
import { settingSections } from './sections.ts';
import { formOf } from './settings-form.ts';
import { useSettingWords } from './use-setting-words.ts';
import type { Kept } from './use-settings-form.ts';

const useStyles = makeStyles({
  list: { margin: 0, display: 'grid', rowGap: tokens.spacingVerticalS },
  name: { ...typographyStyles.body1Strong },
  value: { ...typographyStyles.body1, margin: 0, whiteSpace: 'pre-line' },
});

/** The settings for readers. */
export const SettingsRead = ({ kept }: { kept: Kept }) => {
  const styles = useStyles();
  const t = useTexts(settings);
  const form = formOf(kept.settings, useLanguage());
  const { inWords } = useSettingWords();
  return settingSections.map(({ section, keys }) => (
    <Card key={section} title={t.section[section]}>
      <dl className={styles.list}>
        {keys.map((key) => (
          <div key={key}>
            <dt className={styles.name}>{t.setting[key].name}</dt>
            <dd className={styles.value}>{inWords(key, form)}</dd>
          </div>
        ))}
      </dl>
    </Card>
  ));
};
