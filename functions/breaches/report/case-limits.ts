import type { MailFacts } from '#shared/mail/mail.ts';
import { recipientsWith } from '#shared/mail/recipients.ts';
import type { Reported } from './reported.ts';

/** As much as one case holds, so that every view of it can be made and read. More is a second case, linked to the first. */
const caseLimits = { recipients: 2000, attachments: 1000, texts: 1000, reporters: 500 } as const;

/** Whether one more report fits into a case beside what was reported before. */
export const hasRoom = (before: readonly Reported[], mail: MailFacts): boolean => {
  const mails = before.flatMap(({ told }) => told.mail ?? []);
  const recipients = mails.reduce((all, one) => recipientsWith(all, one.recipients), [...mail.recipients]);
  const attachments = new Set([...mails, mail].flatMap((one) => one.attachments.map(({ name }) => name)));
  const texts = before.reduce((count, { told }) => count + told.texts.length + told.places.length, 1);
  return (
    recipients.length <= caseLimits.recipients &&
    attachments.size <= caseLimits.attachments &&
    texts <= caseLimits.texts &&
    before.length < caseLimits.reporters
  );
};
