import type { Report } from '#shared/breaches/report.ts';
import type { KeptMail } from '#shared/mail/mail.ts';
import type { Caller } from '#shared/people/caller.ts';
import type { Tx } from '../../database/transaction.ts';
import type { Parts } from '../../parts.ts';
import type { ReportTimes } from './report-times.ts';
import type { Reporter } from './who-reports.ts';

/** A report on its way into a case: checked, its times read, its reporter known. */
export type Registration = {
  readonly parts: Parts;
  readonly tx: Tx;
  readonly now: Date;
  readonly caller: Caller;
  readonly report: Report;
  readonly times: ReportTimes;
  readonly reporter: Reporter;
};

export const holdsProtectedAddress = ({ dataKinds }: Pick<Report, 'dataKinds'>): boolean =>
  dataKinds.includes('protected-address');

/** Whether the reporter marks a wrong recipient of a mail they sent: only the sender is asked whether it was deleted. */
export const marksOwnMail = (mail: Pick<KeptMail, 'sender' | 'recipients'> | undefined): boolean =>
  mail !== undefined && mail.sender === undefined && mail.recipients.some(({ wrong }) => wrong);
