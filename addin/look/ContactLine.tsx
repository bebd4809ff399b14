import { Link } from '@fluentui/react-link';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import * as desk from '../texts/desk.ts';
import { useTexts } from '../texts/language.ts';
import { useContact } from './contact.ts';

const useStyles = makeStyles({
  line: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
  part: { marginInlineStart: tokens.spacingHorizontalS },
  number: { whiteSpace: 'nowrap' },
});

/** The contact in the municipality's settings, for a person who would rather talk; empty where none is named. */
export const ContactLine = () => {
  const styles = useStyles();
  const t = useTexts(desk);
  const contact = useContact();
  if (!contact) return null;
  const { name, phone, mail } = contact;
  return (
    <p className={styles.line}>
      {t.contact(name)}{' '}
      {phone && (
        <Link className={mergeClasses(styles.part, styles.number)} href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>
          {phone}
        </Link>
      )}
      {phone && mail && ' '}
      {mail && (
        <Link className={styles.part} href={`mailto:${mail}`}>
          {mail}
        </Link>
      )}
    </p>
  );
};
