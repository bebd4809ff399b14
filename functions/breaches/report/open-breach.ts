import type { Receipt } from '#shared/breaches/report.ts';
import { referenceOf } from '#shared/cases/reference.ts';
import { notifyAuthorityBy } from '#shared/deadlines/notify-authority-by.ts';
import { type LinkedTo, linkCases, linkedEntry } from '../../cases/link-cases.ts';
import { opening } from '../../cases/open-case.ts';
import { appendLog, digestOf } from '../../database/log.ts';
import { outboxRows, planFacts } from '../../outbox/plan-messages.ts';
import { readTenant } from '../../tenant.ts';
import { recipientRows } from '../mail/merge-recipients.ts';
import { toldFacts } from './add-reporter.ts';
import { firstMessages } from './first-messages.ts';
import type { Registration } from './registration.ts';
import { toldBy } from './reported.ts';

/**
 * Opens a new case. Awareness is the employee's finding (Datatilsynet 2020-442-8866); the team may move it, with a
 * reason. All its rows are one statement (cases/open-case.ts). The log comes last, because it seals what the rows say.
 * @param linkedTo cases it may belong together with: each is shown at the other
 */
export const openBreach = async (registration: Registration, linkedTo: readonly LinkedTo[] = []): Promise<Receipt> => {
  const { parts, tx, now, caller, report, reporter } = registration;
  const tenantId = caller.tenantId;
  const caseId = parts.newId();
  const own = { tenant_id: tenantId, case_id: caseId };
  const { settings } = await readTenant(tx, tenantId);
  const text = report.description ? { textId: parts.newId(), body: report.description } : undefined;
  const toldText = JSON.stringify(toldBy(registration, text?.textId));
  const recipients = recipientRows(own, report.mail?.recipients ?? [], parts.newId);
  const about = { tenantId, subject: 'case', subjectId: caseId } as const;
  const messages = outboxRows({ ...about, now, newId: parts.newId }, firstMessages(registration, settings));

  const rows = opening(tx, {
    of: own,
    now,
    columns: caseColumns(registration),
    reporter: { personId: reporter.personId, told: toldText },
    messages,
  })
    .with('of_breach', (q) => q.insertInto('breaches').values({ ...own, ...breachColumns(registration) }))
    .with('timed', (q) => q.insertInto('breach_times').values(timeRows(registration, own)));
  const withMail =
    recipients.length > 0 ? rows.with('sent', (q) => q.insertInto('breach_recipients').values(recipients)) : rows;
  const author = { author_id: caller.personId, at: now };
  const withText = text
    ? withMail.with('described', (q) =>
        q
          .insertInto('case_texts')
          .values({ ...own, ...author, text_id: text.textId, kind: 'description', body: text.body }),
      )
    : withMail;
  const numbered = await withText.selectFrom('opened').select(['year', 'number']).executeTakeFirstOrThrow();
  const facts = {
    ...registeredFacts(registration, text),
    ...toldFacts(reporter.personId, toldText),
    ...planFacts(messages),
  };
  await linkCases(registration, caseId, linkedTo);
  await appendLog(tx, { ...about, actorId: caller.personId, at: now }, [
    { verb: 'registered', facts },
    ...linkedTo.map(linkedEntry),
  ]);
  return { caseId, reference: referenceOf(numbered), receivedAt: now.toISOString(), joined: false };
};

const caseColumns = ({ report, times, reporter }: Registration) => ({
  subject: 'breach' as const,
  door: report.door,
  due_at: notifyAuthorityBy(times.found.at),
  unit: reporter.unit,
  manager_id: reporter.managerId,
  on_behalf_of: reporter.onBehalfOf === null ? [] : [reporter.onBehalfOf],
});

/** What only a breach has, as it was reported. */
export const breachColumns = ({ report, times }: Pick<Registration, 'report' | 'times'>) => {
  const { recipients: _recipients, restId: _restId, ...mail } = report.mail ?? {};
  return {
    kind: report.kind,
    answers: JSON.stringify(report.answers),
    data_kinds: report.dataKinds,
    people: report.people,
    place: report.place,
    aware_at: times.found.at,
    internet_message_id: report.mail?.internetMessageId ?? null,
    mail: report.mail ? JSON.stringify(mail) : null,
  };
};

/** The four times, as they were reported. */
export const timeRows = (
  { times, caller, now }: Pick<Registration, 'times' | 'caller' | 'now'>,
  own: { tenant_id: string; case_id: string },
  received = now,
) => {
  const row = { ...own, author_id: caller.personId, recorded_at: now, revision: 1, reason_id: null };
  return [
    ...(times.occurred ? [{ ...row, time: 'occurred' as const, ...times.occurred }] : []),
    { ...row, time: 'found' as const, ...times.found },
    { ...row, time: 'received' as const, at: received, estimated: false },
    { ...row, time: 'aware' as const, ...times.found },
  ];
};

const registeredFacts = ({ report, reporter }: Registration, text: { textId: string; body: string } | undefined) => ({
  kind: report.kind,
  door: report.door,
  onBehalf: reporter.onBehalfOf !== null,
  ...(text ? { textId: text.textId, digest: digestOf(text.textId, text.body) } : {}),
});
