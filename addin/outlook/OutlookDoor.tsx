import { MailRegular } from '@fluentui/react-icons/svg/mail';
import { Link } from '@fluentui/react-link';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { type OpenMail, onMailChanged, readOpenMail } from '../host/open-mail.ts';
import { sharedMailbox } from '../host/shared-mailbox.ts';
import { useKeepContact } from '../look/contact.ts';
import { FaultBoundary } from '../look/FaultBoundary.tsx';
import { useSendKey } from '../look/keys/use-send-key.ts';
import { Page, Waiting } from '../look/Page.tsx';
import { EmptyState } from '../look/states/EmptyState.tsx';
import * as texts from '../texts/breaches/report.ts';
import * as desk from '../texts/desk.ts';
import { useTexts } from '../texts/language.ts';
import { MailReport } from './MailReport.tsx';

const MineInPane = lazy(async () => ({ default: (await import('./MineInPane.tsx')).MineInPane }));

const useStyles = makeStyles({
  top: {
    display: 'flex',
    justifyContent: 'flex-end',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} 0`,
  },
});

/** The pane beside an open mail: that mail's report, or one's own reports. */
export const OutlookDoor = () => {
  const { top } = useStyles();
  const t = useTexts(texts).pane;
  useKeepContact();
  useSendKey();
  const [mine, setMine] = useState<{ caseId: string | undefined }>();
  return (
    <>
      <nav className={top} aria-label={useTexts(desk).navigation}>
        {mine ? (
          <Link onClick={() => setMine(undefined)}>{t.report}</Link>
        ) : (
          <Link onClick={() => setMine({ caseId: undefined })}>{t.mine}</Link>
        )}
      </nav>
      <FaultBoundary>
        <Suspense fallback={<Waiting />}>
          {mine ? <MineInPane {...mine} /> : <BesideMail onMine={(caseId) => setMine({ caseId })} />}
        </Suspense>
      </FaultBoundary>
    </>
  );
};

const BesideMail = ({ onMine }: { onMine: (caseId: string) => void }) => {
  const t = useTexts(texts);
  const { mail, reading } = useOpenMail();
  if (reading) return <Waiting />;
  if (mail) return <MailReport key={mail.id} mail={mail} onMine={onMine} />;
  return (
    <Page title={t.title}>
      <EmptyState icon={<MailRegular />} title={t.mail.none.title} words={t.mail.none.body} />
    </Page>
  );
};

/** The mail open beside the pane; `reading` while Outlook is asked whose mailbox it lies in. */
type Seen = { readonly mail: OpenMail | undefined; readonly reading: boolean };

const own = (): Seen => ({ mail: readOpenMail(), reading: false });

/** The mail open beside the pane; follows it when the pane is pinned. */
const useOpenMail = (): Seen => {
  const [round, setRound] = useState(0);
  const [seen, setSeen] = useState<Seen>(() => (sharedMailbox() ? { mail: undefined, reading: true } : own()));
  useEffect(() => onMailChanged(() => setRound((count) => count + 1)), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each round is another mail
  useEffect(() => {
    const asked = sharedMailbox();
    if (!asked) return setSeen(own());
    let isCurrent = true;
    setSeen({ mail: undefined, reading: true });
    void asked.then((mailbox) => {
      if (isCurrent) setSeen({ mail: readOpenMail(mailbox), reading: false });
    });
    return () => {
      isCurrent = false;
    };
  }, [round]);
  return seen;
};
