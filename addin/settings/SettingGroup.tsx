import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { type PropsWithChildren, useId } from 'react';
import { useTexts } from '../texts/language.ts';
import * as settings from '../texts/settings.ts';
import type { SettingKey } from './settings-form.ts';

const useStyles = makeStyles({
  group: { border: 'none', margin: 0, padding: 0, minWidth: 0, display: 'grid', rowGap: tokens.spacingVerticalXS },
  name: { ...typographyStyles.body1Strong, padding: 0 },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  fault: { ...typographyStyles.caption1, color: tokens.colorPaletteRedForeground1, margin: 0 },
});

type Shown = PropsWithChildren<{ setting: SettingKey; faulty: boolean }>;

/** A setting of several fields: its name, what it does, and what is wrong with it. */
export const SettingGroup = ({ setting, faulty, children }: Shown) => {
  const styles = useStyles();
  const { name, help, fault } = useTexts(settings).setting[setting];
  const faultId = useId();
  return (
    <fieldset className={styles.group} aria-describedby={faulty ? faultId : undefined}>
      <legend className={styles.name}>{name}</legend>
      {help && <p className={styles.quiet}>{help}</p>}
      {children}
      {faulty && (
        <p id={faultId} role="alert" className={styles.fault}>
          {fault}
        </p>
      )}
    </fieldset>
  );
};
