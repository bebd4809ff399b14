import { Button, Caption1, Link, makeStyles, Title3, tokens } from '@fluentui/react-components';
import { AttachRegular } from '@fluentui/react-icons/svg/attach';
import { ShieldTaskRegular } from '@fluentui/react-icons/svg/shield-task';
import { useContext } from 'react';
import { shownInCopenhagen } from '../home/copenhagen.ts';
import { LanguageContext, useTexts } from '../look/language.ts';
import type { SeenMail } from '../stage-api.ts';
import { Recipients } from './Recipients.tsx';
import { texts } from './texts.ts';

const useStyles = makeStyles({
  mail: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    flexGrow: 1,
    minWidth: 0,
    overflowY: 'auto',
  },
  head: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: tokens.spacingHorizontalM },
  subject: { margin: 0, overflowWrap: 'anywhere' },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  fact: { margin: 0, overflowWrap: 'anywhere' },
  label: { color: tokens.colorNeutralForeground3 },
  attachments: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  body: {
    border: 'none',
    width: '100%',
    minHeight: '240px',
    flexGrow: 1,
    backgroundColor: '#ffffff',
    borderRadius: tokens.borderRadiusMedium,
  },
});

type Props = {
  mail: SeenMail;
  /** Whose mailbox it lies in. */
  owner: string;
  expanded: boolean;
  onExpand(): void;
  /** Missing where Outlook shows no button of ours. */
  onOpenApp: (() => void) | undefined;
};

/** The open mail. Its text is in a frame without scripts, because a stranger may have written it. */
export const ReadingPane = ({ mail, owner, expanded, onExpand, onOpenApp }: Props) => {
  const styles = useStyles();
  const t = useTexts(texts);
  const language = useContext(LanguageContext);
  const attachment = (id: string) =>
    `/stage/mail/${owner}/${encodeURIComponent(mail.id)}/attachments/${encodeURIComponent(id)}`;
  return (
    <article className={styles.mail}>
      <div className={styles.head}>
        <Title3 as="h2" className={styles.subject}>
          {mail.subject}
        </Title3>
        {onOpenApp && (
          <Button appearance="primary" icon={<ShieldTaskRegular />} onClick={onOpenApp}>
            {t.openApp}
          </Button>
        )}
      </div>
      <Caption1>{shownInCopenhagen(mail.sentDateTime, language)}</Caption1>
      <dl className={styles.facts}>
        <dt className={styles.label}>{t.from}</dt>
        <dd className={styles.fact}>{`${mail.from.name} <${mail.from.address}>`}</dd>
        {(['to', 'cc', 'bcc'] as const).map((field) => (
          <Recipients key={field} label={t[field]} people={mail[field]} expanded={expanded} onExpand={onExpand} />
        ))}
      </dl>
      {mail.attachments.length > 0 && (
        <ul className={styles.attachments} aria-label={t.attachments}>
          {mail.attachments.map(({ id, name, size }) => (
            <li key={id}>
              <Link href={attachment(id)}>
                <AttachRegular aria-hidden /> {name} ({Math.ceil(size / 1024)} kB)
              </Link>
            </li>
          ))}
        </ul>
      )}
      <iframe className={styles.body} title={t.mailBody} sandbox="" srcDoc={pageOf(mail)} />
    </article>
  );
};

function pageOf({ contentType, body }: SeenMail): string {
  const shown = contentType === 'html' ? body : `<pre style="white-space:pre-wrap;font:inherit">${escaped(body)}</pre>`;
  const policy = `default-src 'none'; style-src 'unsafe-inline'`;
  return `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}"><title>Mail</title><body style="font:14px 'Segoe UI',sans-serif;color:#242424">${shown}`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
