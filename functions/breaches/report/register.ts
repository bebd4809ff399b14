import type { Report } from '#shared/breaches/report.ts';
import type { MailPlace } from '#shared/mail/mail.ts';
import type { Caller } from '#shared/people/caller.ts';
import type { Routes } from '#shared/routes/all.ts';
import { inRequest } from '../../database/once.ts';
import type { Parts } from '../../parts.ts';
import type { Asked, UseCase } from '../../use-case.ts';
import { placeOfReport } from './cases-of-mail.ts';
import { joinCase } from './join-case.ts';
import { readMessageId } from './message-id.ts';
import { openBreach } from './open-breach.ts';
import { readTimes } from './report-times.ts';
import { whoReports } from './who-reports.ts';

type Route = Routes['registerBreach'];

/**
 * Takes a report: a new case with its clock, log and messages in one transaction - or, where the same mail has been
 * reported before, one more reporter in that case. The receipt says which.
 * @throws Refusal those of readTimes; `not-for-you` when a caller outside the team reports for another
 */
export const registerBreach: UseCase<Route> = async (parts, caller, asked) => {
  const report = await withMessageId(parts, caller, asked);
  return inRequest(parts, caller, asked.once, async (tx) => {
    const now = parts.now();
    const times = readTimes(report, now);
    const reporter = await whoReports(tx, caller, report, now);
    const place = await placeOfReport(tx, caller, report.mail);
    const registration = { parts, tx, now, caller, report, times, reporter };
    return 'joins' in place ? joinCase(registration, place.joins) : openBreach(registration, place.linkedTo);
  });
};

/** Milliseconds a report waits for the mailbox to name the mail. */
const timeoutMs = 2000;

// A freshly sent mail has no internet message id in the pane, and without one two reports of it would be two cases. The
// mailbox is asked under a short timeout; the report is taken even if it fails.
const withMessageId = async (parts: Parts, caller: Caller, { body, userToken }: Asked<Route>): Promise<Report> => {
  if (!body.mail) return body;
  const { internetMessageId: given, ...mail } = body.mail;
  const id = readMessageId(given) ?? readMessageId(await idInMailbox(parts, caller, mail, userToken));
  return { ...body, mail: id ? { ...mail, internetMessageId: id } : mail };
};

const idInMailbox = async (
  parts: Parts,
  caller: Caller,
  { restId, mailbox }: { readonly [K in keyof MailPlace]?: MailPlace[K] | undefined },
  userToken: string | undefined,
) => {
  if (!restId || !userToken) return undefined;
  const found = parts.graph.mail(caller.tenantId, userToken, { restId, mailbox }).catch(() => undefined);
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, timeoutMs, undefined).unref());
  return (await Promise.race([found, late]))?.internetMessageId;
};
