import { Link } from '@fluentui/react-link';
import { Spinner } from '@fluentui/react-spinner';
import { lazy, Suspense, useEffect, useState } from 'react';
import { recipientKey } from '#shared/mail/recipients.ts';
import type { FormValues } from '../breaches/report/form/form-values.ts';
import { ReportForm } from '../breaches/report/form/ReportForm.tsx';
import { UnsentReports } from '../breaches/report/sending/UnsentReports.tsx';
import type { Sent } from '../breaches/report/sending/use-sending.ts';
import type { OpenMail } from '../host/open-mail.ts';
import { LongWait } from '../look/LongWait.tsx';
import { Page, Waiting } from '../look/Page.tsx';
import * as texts from '../texts/breaches/report.ts';
import { useTexts } from '../texts/language.ts';
import { KeepMailCard } from './KeepMailCard.tsx';
import { ReportedMail } from './ReportedMail.tsx';
import { useAbout } from './use-about.ts';
import { type KnownMail, useMailFacts } from './use-mail-facts.ts';
import { WhatWasOpened } from './WhatWasOpened.tsx';
import { type Said, WhichWay } from './WhichWay.tsx';

type Done = { sent: Sent; values: FormValues };

// A reporter who looks at another mail and comes back finds the receipt, not an empty form.
const receipts = new Map<string, Done>();

/**
 * The open mail, reported in a few taps, whether one sent it or a colleague did; from an answer or a notice that came back,
 * the mail it is about.
 */
export const MailReport = ({ mail, onMine }: { mail: OpenMail; onMine: (caseId: string) => void }) => {
  const t = useTexts(texts);
  const [said, setSaid] = useState<Said>();
  const known = useMailFacts(mail, said);
  // The form of a mail one sent is shown at once; that of one that came in when it is known which mail it is about, and then
  // stays.
  const [begun, setBegun] = useState(mail.sort === 'sent');
  if (!begun && known.looking)
    return (
      <Page title={t.title} lead={t.lead}>
        <Spinner label={t.mail.looking} />
        <LongWait />
      </Page>
    );
  const open = said === 'sent' || said === 'answer' ? { ...mail, sort: said } : mail;
  const about = known.unsure ? 'answer' : open.sort === 'unknown' && !known.opened ? 'sender' : undefined;
  if (!begun && about)
    return (
      <Page title={t.title} lead={t.lead}>
        <ReportedMail mail={mail} facts={known.facts} isKnown={false} />
        <WhichWay about={about} onSaid={setSaid} />
      </Page>
    );
  if (!begun) setBegun(true);
  return <KnownMailReport {...{ mail: open, known, onMine }} />;
};

type Shown = { mail: OpenMail; known: KnownMail; onMine: (caseId: string) => void };

const loadReceipt = () => import('./MailReceipt.tsx');
const MailReceipt = lazy(async () => ({ default: (await loadReceipt()).MailReceipt }));
const AskInPane = lazy(async () => ({ default: (await import('./AskInPane.tsx')).AskInPane }));

const KnownMailReport = ({ mail, known, onMine }: Shown) => {
  const t = useTexts(texts);
  const about = useAbout(mail, known);
  const { facts, looking, pointedOut } = known;
  const [done, setDone] = useState(receipts.get(about));
  const [asking, setAsking] = useState(false);
  // The network may be gone by the time there is a receipt.
  useEffect(() => {
    loadReceipt().catch(() => undefined);
  }, []);
  const [told, setTold] = useState('');
  const opened = known.opened ?? mail.sort;
  const isOpenMail = opened === 'sent' || opened === 'received';
  const isKnown = known.opened !== undefined || opened === 'sent';
  const onSent = (sent: Sent, values: FormValues) => {
    receipts.set(about, { sent, values });
    setDone({ sent, values });
  };
  if (done)
    return (
      <Suspense fallback={<Waiting />}>
        <MailReceipt
          {...{ mail, facts, isOpenMail, isKnown, onMine, ...done }}
          onMarked={(more) => onSent(done.sent, { ...done.values, wrong: more.map(recipientKey) })}
        />
      </Suspense>
    );
  if (asking)
    return (
      <Suspense fallback={<Waiting />}>
        <AskInPane
          {...{ about, mail, facts, isKnown, onMine }}
          onReport={(typed) => {
            setTold(typed);
            setAsking(false);
          }}
        />
      </Suspense>
    );
  return (
    <Page key="form" title={t.title} lead={t.lead}>
      <UnsentReports except={about} />
      <WhatWasOpened mail={mail} known={known} />
      <ReportedMail mail={mail} facts={facts} isKnown={isKnown} />
      <ReportForm
        kind="misdirected-mail"
        about={about}
        mail={facts}
        looking={looking}
        pointedOut={pointedOut}
        above={isKnown && <KeepMailCard facts={facts} />}
        beginsWith={{ told }}
        instead={<Link onClick={() => setAsking(true)}>{t.askInstead}</Link>}
        onSent={onSent}
      />
    </Page>
  );
};
