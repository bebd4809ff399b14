import { Link } from '@fluentui/react-link';
import { MessageBar, MessageBarBody } from '@fluentui/react-message-bar';
import { useState } from 'react';
import { DoNowCard } from '../breaches/report/DoNowCard.tsx';
import type { FormValues } from '../breaches/report/form-values.ts';
import { ReceiptView } from '../breaches/report/ReceiptView.tsx';
import { ReportForm } from '../breaches/report/ReportForm.tsx';
import { markOf } from '../breaches/report/to-report.ts';
import { UnsentReports } from '../breaches/report/UnsentReports.tsx';
import type { Sent } from '../breaches/report/use-sending.ts';
import type { OpenMail } from '../host/open-mail.ts';
import { Page } from '../look/Page.tsx';
import { useTexts } from '../texts/language.ts';
import * as texts from '../texts/report.ts';
import { KeepingMail } from './KeepingMail.tsx';
import { KeepMailCard } from './KeepMailCard.tsx';
import { isTooLarge } from './keep-mail.ts';
import { MailCard } from './MailCard.tsx';
import { useMailFacts } from './use-mail-facts.ts';

type Done = { sent: Sent; values: FormValues };

// Somebody who looks at another mail and comes back finds the receipt, not an empty form.
const receipts = new Map<string, Done>();

/** The open mail, reported in a few taps; then the receipt. */
export const MailReport = ({ mail, onMine }: { mail: OpenMail; onMine: (breachId: string) => void }) => {
  const t = useTexts(texts);
  const about = `mail.${mail.id}`;
  const { facts, looking } = useMailFacts(mail);
  const [done, setDone] = useState(receipts.get(mail.id));
  if (done) {
    const marked = [...facts.recipients, ...done.values.typed].filter((one) => done.values.wrong.includes(markOf(one)));
    const { breachId } = done.sent.receipt;
    return (
      <Page title={t.receipt.title}>
        <ReceiptView sent={done.sent} links={<Link onClick={() => onMine(breachId)}>{t.receipt.mine}</Link>}>
          {done.values.keepMail && !isTooLarge(facts) && (
            <KeepingMail breachId={breachId} restId={facts.restId ?? mail.facts.restId} />
          )}
          <DoNowCard kind="misdirected-mail" wrong={marked} sentAt={facts.sentAt} />
        </ReceiptView>
      </Page>
    );
  }
  const onSent = (sent: Sent, values: FormValues) => {
    receipts.set(mail.id, { sent, values });
    setDone({ sent, values });
  };
  return (
    <Page title={t.title} lead={t.lead}>
      <UnsentReports except={about} />
      <MailCard mail={mail} facts={facts} />
      {mail.sort !== 'sent' && (
        <MessageBar layout="multiline">
          <MessageBarBody>{t.mail[mail.sort]}</MessageBarBody>
        </MessageBar>
      )}
      <ReportForm
        kind="misdirected-mail"
        about={about}
        mail={facts}
        looking={looking}
        above={mail.sort === 'sent' && <KeepMailCard facts={facts} />}
        onSent={onSent}
      />
    </Page>
  );
};
