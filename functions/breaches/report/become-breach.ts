import type { Report } from '#shared/breaches/report.ts';
import type { Caller } from '#shared/people/caller.ts';
import { linkCases, linkedEntry } from '../../cases/link-cases.ts';
import { reportersOf } from '../../cases/lock-case.ts';
import type { LogEntry } from '../../database/log.ts';
import type { Parts } from '../../parts.ts';
import type { Locked } from '../../subject/subject.ts';
import { type BreachRow, readBreach } from '../breach-row.ts';
import { recipientRows } from '../mail/merge-recipients.ts';
import { toldFacts } from './add-reporter.ts';
import { placeOfReport } from './cases-of-mail.ts';
import { breachColumns, timeRows } from './open-breach.ts';
import type { ReportTimes } from './report-times.ts';
import { toldBy } from './reported.ts';

type Became = {
  readonly parts: Parts;
  readonly caller: Caller;
  /** What is known of it so far, as if it had been reported. */
  readonly report: Report;
  readonly times: ReportTimes;
  /** The text of the case that told of it. */
  readonly textId: string | undefined;
};

/**
 * Makes a breach of a locked case that was about something else: its number, texts, evidence and log stay, and whoever told of it
 * is its reporter. A case of the same mail is linked, not joined: each has a number that people know.
 * @returns the breach as it then is, and what the log holds of it
 */
export const becomeBreach = async (
  { tx, row, now, newId }: Locked,
  { parts, caller, report, times, textId }: Became,
): Promise<{ readonly breach: BreachRow; readonly facts: LogEntry['facts']; readonly linked: readonly LogEntry[] }> => {
  const own = { tenant_id: row.tenant_id, case_id: row.case_id };
  const place = await placeOfReport(tx, caller, report.mail);
  const linkedTo = 'joins' in place ? [{ caseId: place.joins, why: 'same-message-id' as const }] : place.linkedTo;
  await tx
    .insertInto('breaches')
    .values({ ...own, ...breachColumns({ report, times }) })
    .execute();
  await tx
    .insertInto('breach_times')
    .values(timeRows({ times, caller, now }, own, row.received_at))
    .execute();
  const recipients = recipientRows(own, report.mail?.recipients ?? [], newId);
  if (recipients.length > 0) await tx.insertInto('breach_recipients').values(recipients).execute();
  const told = JSON.stringify(toldBy({ report, times }, textId));
  const [reporter] = await reportersOf(tx, row);
  if (reporter)
    await tx
      .updateTable('case_reporters')
      .set({ told })
      .where('tenant_id', '=', own.tenant_id)
      .where('case_id', '=', own.case_id)
      .where('person_id', '=', reporter.person_id)
      .execute();
  await linkCases({ parts, tx, caller }, row.case_id, linkedTo);
  return {
    breach: await readBreach(tx, { ...row, subject: 'breach' as const }),
    facts: { kind: report.kind, ...(reporter && toldFacts(reporter.person_id, told)) },
    linked: linkedTo.map(linkedEntry),
  };
};
