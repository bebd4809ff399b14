import { Checkbox } from '@fluentui/react-checkbox';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { Card } from '../look/Card.tsx';
import { useLetterKeys } from '../look/keys/letter-keys.ts';
import * as keys from '../texts/keys.ts';
import { useTexts } from '../texts/language.ts';

const useStyles = makeStyles({
  help: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  label: { color: tokens.colorNeutralForeground1 },
});

/** The person's own: whether keys of one letter do something. It holds at once. */
export const KeysSetting = () => {
  const styles = useStyles();
  const t = useTexts(keys).setting;
  const [on, change] = useLetterKeys();
  return (
    <Card title={t.title}>
      <Checkbox
        checked={on}
        label={<span className={styles.label}>{t.label}</span>}
        onChange={(_, { checked }) => change(checked === true)}
      />
      <p className={styles.help}>{t.help}</p>
    </Card>
  );
};
