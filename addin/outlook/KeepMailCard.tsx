import { Checkbox } from '@fluentui/react-checkbox';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useController } from 'react-hook-form';
import type { MailFacts } from '#shared/mail/mail.ts';
import type { FormValues } from '../breaches/report/form/form-values.ts';
import * as texts from '../texts/breaches/report.ts';
import { useTexts } from '../texts/language.ts';
import { isTooLarge } from './keep-mail.ts';

const useStyles = makeStyles({
  box: { marginInlineStart: `-${tokens.spacingHorizontalS}` },
  hint: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground3 },
});

/** The person's leave to let the team have the mail itself; never ticked beforehand (Art. 5(1)(c)). */
export const KeepMailCard = ({ facts }: { facts: MailFacts }) => {
  const styles = useStyles();
  const t = useTexts(texts).keep;
  const { field } = useController<FormValues, 'keepMail'>({ name: 'keepMail' });
  const tooLarge = isTooLarge(facts);
  return (
    <Checkbox
      className={styles.box}
      checked={field.value && !tooLarge}
      disabled={tooLarge}
      onChange={(_, { checked }) => field.onChange(checked === true)}
      label={
        <>
          {t.label}
          <span className={styles.hint}>{tooLarge ? t.tooLarge : t.hint}</span>
        </>
      }
    />
  );
};
