import { referenceOf } from '#shared/breaches/reference.ts';
import type { Receipt } from '#shared/breaches/report.ts';
import { dayInCopenhagen } from '#shared/time/copenhagen.ts';
import { digestOf, type LogEntry, link, newChain } from '../database/log.ts';
import { outboxRows } from '../outbox/plan.ts';
import { readTenant } from '../setup/tenant.ts';
import { firstTellings } from './first-tellings.ts';
import { recipientRows } from './recipient-rows.ts';
import type { Registration } from './registration.ts';

/**
 * Opens a new case. Awareness is the employee's finding (Datatilsynet 2020-442-8866); the team may move it, with a
 * reason. The number is taken and the case written in one statement, so that numbers have no gaps.
 */
export const openCase = async (registration: Registration): Promise<Receipt> => {
  const { parts, tx, now, caller, report, times, reporter } = registration;
  const tenantId = caller.tenantId;
  const breachId = parts.newId();
  const own = { tenant_id: tenantId, breach_id: breachId };
  const { settings } = await readTenant(tx, tenantId);
  const text = report.description ? { textId: parts.newId(), body: report.description } : undefined;
  const log: LogEntry[] = [{ verb: 'registered', facts: registeredFacts(registration, text) }];
  const chain = link(newChain, { tenantId, subjectId: breachId, actorId: caller.personId, at: now }, log);
  const year = Number(dayInCopenhagen(now).slice(0, 4));
  const { recipients = [], restId: _restId, ...mail } = report.mail ?? {};

  const { number } = await tx
    .with('taken', (q) =>
      q
        .insertInto('breach_numbers')
        .values({ tenant_id: tenantId, year, last: 1 })
        .onConflict((conflict) =>
          conflict.columns(['tenant_id', 'year']).doUpdateSet((row) => ({ last: row('breach_numbers.last', '+', 1) })),
        )
        .returning('last'),
    )
    .insertInto('breaches')
    .values((row) => ({
      ...own,
      ...chain.end,
      year,
      number: row.selectFrom('taken').select('last'),
      kind: report.kind,
      door: report.door,
      answers: JSON.stringify(report.answers),
      data_kinds: [...new Set(report.dataKinds)],
      people: report.people,
      place: report.place,
      received_at: now,
      aware_at: times.found.at,
      unit: reporter.unit,
      manager_id: reporter.managerId,
      on_behalf_of: reporter.onBehalfOf,
      internet_message_id: report.mail?.internetMessageId ?? null,
      mail: report.mail ? JSON.stringify(mail) : null,
    }))
    .returning('number')
    .executeTakeFirstOrThrow();

  const author = { author_id: caller.personId, recorded_at: now, revision: 1, reason_id: null };
  await tx
    .insertInto('breach_times')
    .values([
      ...(times.occurred ? [{ ...own, ...author, time: 'occurred' as const, ...times.occurred }] : []),
      { ...own, ...author, time: 'found', ...times.found },
      { ...own, ...author, time: 'received', at: now, estimated: false },
      { ...own, ...author, time: 'aware', ...times.found },
    ])
    .execute();
  await tx
    .insertInto('breach_reporters')
    .values({ ...own, person_id: reporter.personId, reported_at: now })
    .execute();
  if (recipients.length > 0)
    await tx
      .insertInto('breach_recipients')
      .values(recipientRows(own, recipients, parts.newId))
      .execute();
  if (text) {
    const written = {
      ...own,
      text_id: text.textId,
      kind: 'description' as const,
      author_id: caller.personId,
      at: now,
      body: text.body,
    };
    await tx.insertInto('breach_texts').values(written).execute();
  }
  await tx.insertInto('log_entries').values(chain.rows).execute();
  const about = { tenantId, subjectId: breachId, now, newId: parts.newId };
  await tx
    .insertInto('outbox')
    .values(outboxRows(about, firstTellings(registration, settings)))
    .execute();
  return { breachId, reference: referenceOf({ year, number }), receivedAt: now.toISOString(), joined: false };
};

const registeredFacts = ({ report, reporter }: Registration, text: { textId: string; body: string } | undefined) => ({
  kind: report.kind,
  door: report.door,
  onBehalf: reporter.onBehalfOf !== null,
  ...(text ? { textId: text.textId, digest: digestOf(text.textId, text.body) } : {}),
});
