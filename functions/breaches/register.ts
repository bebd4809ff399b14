import type { MailPlace } from '#shared/breaches/mail.ts';
import type { Report } from '#shared/breaches/report.ts';
import type { Caller } from '#shared/people/caller.ts';
import type { Routes } from '#shared/routes/all.ts';
import { inRequest } from '../database/once.ts';
import type { Asked, UseCase } from '../http/use-case.ts';
import type { Parts } from '../parts.ts';
import { joinCase } from './join-case.ts';
import { readMessageId } from './message-id.ts';
import { openCase } from './open-case.ts';
import { readTimes } from './report-times.ts';
import { whoReports } from './who-reports.ts';

type Route = Routes['registerBreach'];

/**
 * Takes a report: a new case with its clock, log and messages in one transaction - or, where the same mail has been
 * reported before, one more reporter in that case. The receipt says which.
 * @throws Refusal those of readTimes; `not-for-you` when somebody outside the team reports for another
 */
export const registerBreach: UseCase<Route> = async (parts, caller, asked) => {
  const report = await withMessageId(parts, caller, asked);
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await registerOnce(parts, caller, { ...asked, body: report });
    } catch (error) {
      // Two colleagues reported the same mail in the same moment: the slower one finds the case now and joins it.
      if (attempt > 1 || !isSameMail(error)) throw error;
    }
  }
};

const isSameMail = (error: unknown): boolean =>
  error instanceof Error && 'constraint' in error && error.constraint === 'breaches_by_mail';

const registerOnce = (parts: Parts, caller: Caller, { body: report, once }: Asked<Route>) =>
  inRequest(parts, caller, once, async (tx) => {
    const now = parts.now();
    const times = readTimes(report, now);
    const reporter = await whoReports(tx, caller, report);
    const known = await caseOfMail(tx, caller.tenantId, report);
    const registration = { parts, tx, now, caller, report, times, reporter };
    return known === undefined ? openCase(registration) : joinCase(registration, known);
  });

const caseOfMail = async (
  tx: Parameters<typeof whoReports>[0],
  tenantId: string,
  { mail }: Report,
): Promise<string | undefined> => {
  if (!mail?.internetMessageId) return undefined;
  const row = await tx
    .selectFrom('breaches')
    .select('breach_id')
    .where('tenant_id', '=', tenantId)
    .where('internet_message_id', '=', mail.internetMessageId)
    .executeTakeFirst();
  return row?.breach_id;
};

/** Milliseconds a report waits for the mailbox to name the mail. */
const patience = 2000;

// A freshly sent mail has no internet message id in the pane, and without one two reports of it would be two cases. The
// mailbox is asked shortly; whatever happens there, the report is taken.
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
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, patience, undefined).unref());
  return (await Promise.race([found, late]))?.internetMessageId;
};
