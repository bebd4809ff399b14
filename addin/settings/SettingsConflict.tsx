import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-message-bar';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { asSentence } from '../look/as-sentence.ts';
import { useTexts } from '../texts/language.ts';
import * as settings from '../texts/settings.ts';
import { changedIn, type SettingsForm } from './settings-form.ts';
import type { SettingWords } from './use-setting-words.ts';

const useStyles = makeStyles({
  list: { margin: 0, display: 'grid', rowGap: tokens.spacingVerticalS },
  name: { ...typographyStyles.body1Strong },
  version: { ...typographyStyles.body1, margin: 0, whiteSpace: 'pre-line' },
});

type Shown = { base: SettingsForm; theirs: SettingsForm; mine: SettingsForm; words: SettingWords };

/** A colleague saved meanwhile: their changes, beside the old values and one's own. */
export const SettingsConflict = ({ base, theirs, mine, words }: Shown) => {
  const styles = useStyles();
  const t = useTexts(settings);
  const own = changedIn(base, mine);
  return (
    <>
      <MessageBar intent="warning" layout="multiline" role="alert">
        <MessageBarBody>
          <MessageBarTitle>{asSentence(t.conflict.title)}</MessageBarTitle>
          {t.conflict.kept}
        </MessageBarBody>
      </MessageBar>
      <dl className={styles.list}>
        {changedIn(base, theirs).map((key) => (
          <div key={key}>
            <dt className={styles.name}>{t.setting[key].name}</dt>
            <dd className={styles.version}>
              {t.conflict.before}: {words.inWords(key, base)}
            </dd>
            <dd className={styles.version}>
              {t.conflict.now}: {words.inWords(key, theirs)}
            </dd>
            <dd className={styles.version}>
              {t.conflict.yours}: {own.includes(key) ? words.inWords(key, mine) : t.conflict.untouched}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
};
