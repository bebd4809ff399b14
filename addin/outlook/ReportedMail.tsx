import { AttachRegular } from '@fluentui/react-icons/svg/attach';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { MailFacts } from '#shared/mail/mail.ts';
import type { OpenMail } from '../host/open-mail.ts';
import { ShownTime } from '../look/ShownTime.tsx';
import * as texts from '../texts/breaches/report.ts';
import { useLanguage, useTexts } from '../texts/language.ts';
import { sizeIn } from '../texts/times.ts';

const useStyles = makeStyles({
  mail: {
    borderInlineStartWidth: tokens.strokeWidthThicker,
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorCompoundBrandStroke,
    paddingInlineStart: tokens.spacingHorizontalM,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
  },
  subject: { ...typographyStyles.body1Strong, color: tokens.colorNeutralForeground1, margin: 0 },
  fact: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  files: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  file: { display: 'flex', columnGap: tokens.spacingHorizontalXS, alignItems: 'flex-start' },
  clip: { flexShrink: 0, marginTop: '2px' },
});

/** Which mail this is about, as facts and as text only: it was written by a stranger. */
export const ReportedMail = ({ mail, facts, isKnown }: { mail: OpenMail; facts: MailFacts; isKnown: boolean }) => {
  const styles = useStyles();
  const t = useTexts(texts).mail;
  const language = useLanguage();
  const { sender } = facts;
  const from = sender ? sender.name || sender.address : isKnown || mail.sort !== 'answer' ? '' : mail.from;
  return (
    <section className={styles.mail} aria-label={t.card}>
      <p className={styles.subject}>
        <bdi>{facts.subject || t.noSubject}</bdi>
      </p>
      <p className={styles.fact}>
        {from && <bdi>{t.from(from)}</bdi>}
        {from && isKnown && facts.sentAt && ' · '}
        {isKnown && facts.sentAt && <Sent at={facts.sentAt} />}
        {facts.size !== undefined && ` · ${sizeIn(language, facts.size)}`}
      </p>
      <ul className={styles.files}>
        {facts.attachments.map(({ name, size }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files of a mail may have the same name
          <li key={index} className={styles.file}>
            <AttachRegular className={styles.clip} />
            <span>
              <bdi>{name}</bdi> ({sizeIn(language, size)})
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};

const Sent = ({ at }: { at: string }) => (
  <>
    {useTexts(texts).mail.sent('')}
    <ShownTime at={at} />
  </>
);
