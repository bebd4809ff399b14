import { Body1, Body1Strong, Caption1, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useContext } from 'react';
import { LanguageContext, useTexts } from '../look/language.ts';
import type { SeenMail } from '../stage-api.ts';
import { texts } from './texts.ts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', overflowY: 'auto', flexGrow: 1 },
  mail: {
    display: 'grid',
    width: '100%',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    textAlign: 'start',
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    background: 'none',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    '&:hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  here: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    color: tokens.colorNeutralForeground1Selected,
    outline: `1px solid ${tokens.colorTransparentStroke}`,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
  },
});

type Props = { mails: SeenMail[]; open: string | undefined; onOpen(id: string): void };

export const MailList = ({ mails, open, onOpen }: Props) => {
  const styles = useStyles();
  const t = useTexts(texts);
  const language = useContext(LanguageContext);
  const when = new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', {
    timeZone: 'Europe/Copenhagen',
    dateStyle: 'short',
    timeStyle: 'short',
  });
  if (mails.length === 0) return <Text style={{ padding: '1rem' }}>{t.noMails}</Text>;
  return (
    <ul className={styles.list} aria-label={t.mails}>
      {mails.map((mail) => {
        const other = mail.folder === 'inbox' ? mail.from : mail.to[0];
        return (
          <li key={mail.id}>
            <button
              type="button"
              className={mergeClasses(styles.mail, mail.id === open && styles.here)}
              aria-current={mail.id === open ? 'true' : undefined}
              onClick={() => onOpen(mail.id)}
            >
              <Body1Strong>{other?.name || other?.address}</Body1Strong>
              <Body1>{mail.subject}</Body1>
              <Caption1>{when.format(new Date(mail.sentDateTime))}</Caption1>
            </button>
          </li>
        );
      })}
    </ul>
  );
};
