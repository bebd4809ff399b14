import { Link } from '@fluentui/react-link';
import type { MailFacts } from '#shared/mail/mail.ts';
import type { Recipient } from '#shared/mail/recipient.ts';
import { recipientKey } from '#shared/mail/recipients.ts';
import { MarkRecipientsCard } from '../breaches/my/MarkRecipientsCard.tsx';
import type { FormValues } from '../breaches/report/form/form-values.ts';
import { DoNowCard } from '../breaches/report/receipt/DoNowCard.tsx';
import { ReceiptView } from '../breaches/report/receipt/ReceiptView.tsx';
import { ReceivedNowCard } from '../breaches/report/receipt/ReceivedNowCard.tsx';
import type { Sent } from '../breaches/report/sending/use-sending.ts';
import type { OpenMail } from '../host/open-mail.ts';
import { Page } from '../look/Page.tsx';
import * as texts from '../texts/breaches/report.ts';
import { useTexts } from '../texts/language.ts';
import { KeepMailNow } from './KeepMailNow.tsx';
import { isTooLarge } from './keep-mail.ts';

type Shown = {
  mail: OpenMail;
  facts: MailFacts;
  /** The report is about the open mail itself. */
  isOpenMail: boolean;
  isKnown: boolean;
  sent: Sent;
  values: FormValues;
  onMarked: (more: readonly Recipient[]) => void;
  onMine: (caseId: string) => void;
};

/** A report of the open mail that has arrived: its number, what to do now, and what can still be added. */
export const MailReceipt = ({ mail, facts, isOpenMail, isKnown, sent, values, onMarked, onMine }: Shown) => {
  const t = useTexts(texts).receipt;
  const marked = [...facts.recipients, ...values.typed].filter((one) => values.wrong.includes(recipientKey(one)));
  const { caseId } = sent.receipt;
  return (
    <Page key="receipt" title={t.title}>
      <ReceiptView sent={sent} links={<Link onClick={() => onMine(caseId)}>{t.mine}</Link>}>
        {isKnown && !isTooLarge(facts) && (
          <KeepMailNow
            ticked={values.keepMail}
            caseId={caseId}
            place={{ restId: facts.restId ?? mail.facts.restId, mailbox: mail.mailbox }}
            {...(isOpenMail && { openId: mail.id })}
          />
        )}
        {marked.length === 0 && <MarkRecipientsCard caseId={caseId} onMarked={onMarked} />}
        {facts.sender ? (
          <ReceivedNowCard
            sender={facts.sender}
            isWrong={marked.some((one) => recipientKey(one) === recipientKey(mail.me))}
          />
        ) : (
          <DoNowCard kind="misdirected-mail" wrong={marked} sentAt={facts.sentAt} />
        )}
      </ReceiptView>
    </Page>
  );
};
