import { referenceOf } from '#shared/breaches/reference.ts';
import type { Receipt } from '#shared/breaches/report.ts';
import { dayInCopenhagen } from '#shared/time/copenhagen.ts';
import { appendLog, digestOf } from '../database/log.ts';
import { outboxRows, planFacts } from '../outbox/plan.ts';
import { readTenant } from '../tenant.ts';
import { toldFacts } from './add-reporter.ts';
import type { LinkedTo } from './cases-of-mail.ts';
import { firstTellings } from './first-tellings.ts';
import { linkCases, linkedEntry } from './link-cases.ts';
import { recipientRows } from './recipient-rows.ts';
import type { Registration } from './registration.ts';
import { toldBy } from './told.ts';

/**
 * Opens a new case. Awareness is the employee's finding (Datatilsynet 2020-442-8866); the team may move it, with a
 * reason. All its rows are one statement: numbers have no gaps, and the year's counter, which every report waits for, is
 * held for four round trips instead of ten. The log comes last, because it seals what the rows say.
 * @param linkedTo cases it may belong together with: each is shown at the other
 */
export const openCase = async (registration: Registration, linkedTo: readonly LinkedTo[] = []): Promise<Receipt> => {
  const { parts, tx, now, caller, report, reporter } = registration;
  const tenantId = caller.tenantId;
  const breachId = parts.newId();
  const own = { tenant_id: tenantId, breach_id: breachId };
  const { settings } = await readTenant(tx, tenantId);
  const text = report.description ? { textId: parts.newId(), body: report.description } : undefined;
  const toldText = JSON.stringify(toldBy(registration, text?.textId));
  const year = Number(dayInCopenhagen(now).slice(0, 4));
  const recipients = recipientRows(own, report.mail?.recipients ?? [], parts.newId);
  const about = { tenantId, subjectId: breachId, now, newId: parts.newId };
  const tellings = outboxRows(about, firstTellings(registration, settings));

  const opening = tx
    .with('taken', (q) =>
      q
        .insertInto('breach_numbers')
        .values({ tenant_id: tenantId, year, last: 1 })
        .onConflict((conflict) =>
          conflict.columns(['tenant_id', 'year']).doUpdateSet((row) => ({ last: row('breach_numbers.last', '+', 1) })),
        )
        .returning('last'),
    )
    .with('opened', (q) =>
      q
        .insertInto('breaches')
        .values((row) => ({
          ...own,
          ...caseColumns(registration),
          log_length: 0,
          log_hash: Buffer.alloc(0),
          year,
          number: row.selectFrom('taken').select('last'),
        }))
        .returning('number'),
    )
    .with('timed', (q) => q.insertInto('breach_times').values(timeRows(registration, own)))
    .with('reported', (q) =>
      q
        .insertInto('breach_reporters')
        .values({ ...own, person_id: reporter.personId, reported_at: now, told: toldText }),
    )
    .with('planned', (q) => q.insertInto('outbox').values(tellings));
  const withMail =
    recipients.length > 0 ? opening.with('sent', (q) => q.insertInto('breach_recipients').values(recipients)) : opening;
  const author = { author_id: caller.personId, at: now };
  const withText = text
    ? withMail.with('described', (q) =>
        q
          .insertInto('breach_texts')
          .values({ ...own, ...author, text_id: text.textId, kind: 'description', body: text.body }),
      )
    : withMail;
  const { number } = await withText.selectFrom('opened').select('number').executeTakeFirstOrThrow();
  const facts = {
    ...registeredFacts(registration, text),
    ...toldFacts(reporter.personId, toldText),
    ...planFacts(tellings),
  };
  await linkCases(registration, breachId, linkedTo);
  await appendLog(tx, { tenantId, subjectId: breachId, actorId: caller.personId, at: now }, [
    { verb: 'registered', facts },
    ...linkedTo.map(linkedEntry),
  ]);
  return { breachId, reference: referenceOf({ year, number }), receivedAt: now.toISOString(), joined: false };
};

const caseColumns = ({ report, times, reporter, now }: Registration) => {
  const { recipients: _recipients, restId: _restId, ...mail } = report.mail ?? {};
  return {
    kind: report.kind,
    door: report.door,
    answers: JSON.stringify(report.answers),
    data_kinds: report.dataKinds,
    people: report.people,
    place: report.place,
    received_at: now,
    aware_at: times.found.at,
    unit: reporter.unit,
    manager_id: reporter.managerId,
    on_behalf_of: reporter.onBehalfOf === null ? [] : [reporter.onBehalfOf],
    internet_message_id: report.mail?.internetMessageId ?? null,
    mail: report.mail ? JSON.stringify(mail) : null,
  };
};

const timeRows = ({ times, caller, now }: Registration, own: { tenant_id: string; breach_id: string }) => {
  const row = { ...own, author_id: caller.personId, recorded_at: now, revision: 1, reason_id: null };
  return [
    ...(times.occurred ? [{ ...row, time: 'occurred' as const, ...times.occurred }] : []),
    { ...row, time: 'found' as const, ...times.found },
    { ...row, time: 'received' as const, at: now, estimated: false },
    { ...row, time: 'aware' as const, ...times.found },
  ];
};

const registeredFacts = ({ report, reporter }: Registration, text: { textId: string; body: string } | undefined) => ({
  kind: report.kind,
  door: report.door,
  onBehalf: reporter.onBehalfOf !== null,
  ...(text ? { textId: text.textId, digest: digestOf(text.textId, text.body) } : {}),
});
