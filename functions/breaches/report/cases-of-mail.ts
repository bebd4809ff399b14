import { sql } from 'kysely';
import type { MailFacts } from '#shared/mail/mail.ts';
import type { Recipient } from '#shared/mail/recipient.ts';
import { isSameMail } from '#shared/mail/same-mail.ts';
import type { Caller } from '#shared/people/caller.ts';
import type { LinkedTo } from '../../cases/link-cases.ts';
import { hasOwnRoom } from '../../cases/own-limits.ts';
import { sendWithNext, type Tx } from '../../database/transaction.ts';
import { mailOfBreach } from '../read-facts.ts';
import { hasRoom } from './case-limits.ts';
import { formsOfMessageId } from './message-id.ts';
import { type Reported, reportsOf } from './reported.ts';

/** Where a report goes: into the case of the same mail, or into a new one, linked to others it may belong to. */
export type ReportPlace = { readonly joins: string } | { readonly linkedTo: readonly LinkedTo[] };

/** Scanners that give every mail one id make many cases; the newest of them are looked at. */
const mostCases = 50;
/** How many of them a new case is linked to. */
const mostLinks = 5;

/**
 * Finds the case a report of a mail belongs to. The message id is locked until the transaction ends, so that reports of one
 * mail in the same moment see each other's case.
 */
export const placeOfReport = async (tx: Tx, caller: Caller, mail: MailFacts | undefined): Promise<ReportPlace> => {
  const { tenantId } = caller;
  if (!mail?.internetMessageId) return { linkedTo: [] };
  const forms = formsOfMessageId(mail.internetMessageId);
  await sendWithNext(
    tx,
    sql`select pg_advisory_xact_lock(hashtextextended(${`${tenantId} mail ${forms[0]}`}, 0))`.compile(tx),
  );
  // Lateral and limited, so that the index of mails comes first: a plan that walks the numbers from the newest on, until it
  // has met enough of one mail, walks every case there is for a mail nobody has reported.
  const rows = await tx
    .selectFrom('breaches as b')
    .innerJoinLateral(
      (q) =>
        q
          .selectFrom('cases')
          .select(['year', 'number'])
          .where('cases.tenant_id', '=', tenantId)
          .whereRef('cases.case_id', '=', 'b.case_id')
          .limit(1)
          .as('c'),
      (join) => join.onTrue(),
    )
    .selectAll('b')
    .where('b.tenant_id', '=', tenantId)
    .where('b.internet_message_id', 'in', forms)
    .orderBy('c.year', 'desc')
    .orderBy('c.number', 'desc')
    .limit(mostCases)
    .execute();
  const linkedTo: LinkedTo[] = [];
  for (const row of rows) {
    const reports = await reportsOf(tx, row);
    const same = isSameMail({ sentAt: mailOfBreach(row)?.sentAt, recipients: openlyNamed(reports) }, mail);
    if (same && hasRoom(reports, mail) && (await hasOwnRoom(tx, row, caller))) return { joins: row.case_id };
    linkedTo.push({ caseId: row.case_id, why: same ? 'full' : 'same-message-id' });
  }
  return { linkedTo: linkedTo.slice(0, mostLinks) };
};

// Hidden recipients do not count: else a reporter could guess an address and see by the joining whether the mail went
// there.
const openlyNamed = (reports: readonly Reported[]): readonly Recipient[] =>
  reports.flatMap(({ told }) => told.mail?.recipients ?? []).filter(({ field }) => field !== 'bcc');
