import { createHash, randomUUID } from 'node:crypto';
import type { ReportInput } from '#shared/breaches/report.ts';
import { benchTenant } from '../sign-in.ts';

export type Insert = { readonly table: string; readonly rows: readonly Readonly<Record<string, unknown>>[] };

const hour = 3_600_000;
const later = (now: Date, hours: number) => new Date(now.getTime() + hours * hour);

/** What the desk keeps of a report beside the case itself, table by table, with nothing checked and nothing reckoned. */
export const floorRows = (caseId: string, personId: string, key: string, report: ReportInput, now: Date): Insert[] => {
  const own = { tenant_id: benchTenant, case_id: caseId };
  const textId = randomUUID();
  const found = new Date(report.found.when);
  const times = report.mail ? ['occurred', 'found', 'received', 'aware'] : ['found', 'received', 'aware'];
  const facts = JSON.stringify({
    kind: report.kind,
    door: report.door,
    onBehalf: false,
    textId,
    digest: digest(textId),
  });
  return [
    {
      table: 'breach_times',
      rows: times.map((time) => ({
        ...own,
        time,
        revision: 1,
        at: found,
        estimated: false,
        author_id: personId,
        recorded_at: now,
        reason_id: null,
      })),
    },
    {
      table: 'case_reporters',
      rows: [{ ...own, person_id: personId, reported_at: now, told: JSON.stringify(report) }],
    },
    {
      table: 'breach_recipients',
      rows: (report.mail?.recipients ?? []).map((recipient, position) => ({
        ...own,
        recipient_id: randomUUID(),
        position,
        ...recipient,
      })),
    },
    {
      table: 'case_texts',
      rows: [{ ...own, text_id: textId, kind: 'description', author_id: personId, at: now, body: report.description }],
    },
    {
      table: 'log_entries',
      rows: [
        {
          tenant_id: benchTenant,
          subject_id: caseId,
          subject: 'case',
          sequence: 1,
          at: now,
          actor_id: personId,
          verb: 'registered',
          facts,
          hash: createHash('sha256').update(facts).digest(),
        },
      ],
    },
    { table: 'outbox', rows: outboxOf(caseId, personId, report, now) },
    {
      table: 'answered_keys',
      rows: [
        {
          tenant_id: benchTenant,
          person_id: personId,
          key,
          route: 'registerBreach',
          digest: createHash('sha256').update(facts).digest(),
          status: 201,
          answer: JSON.stringify({ caseId, reference: '2026-0001', receivedAt: now.toISOString(), joined: false }),
          at: now,
        },
      ],
    },
  ];
};

const outboxOf = (caseId: string, personId: string, report: ReportInput, now: Date): Insert['rows'] => {
  const reminders = [24, 48, 60, 68, 71, 'run-out'].map((step) => ({
    kind: 'reminder',
    due: later(now, typeof step === 'number' ? step : 72),
    payload: { step, nominal: now.toISOString() },
  }));
  const asked = report.mail
    ? [{ kind: 'to-reporter', due: later(now, 24), payload: { what: 'deletion', personId } }]
    : [];
  return [
    { kind: 'card', due: now, payload: {} },
    { kind: 'find-unit', due: now, payload: { personId } },
    { kind: 'no-card-mail', due: later(now, 0.2), payload: {} },
    ...reminders,
    { kind: 'untaken', due: later(now, 4), payload: { to: 'team' } },
    { kind: 'untaken', due: later(now, 8), payload: { to: 'dpo' } },
    ...asked,
  ].map(({ kind, due, payload }) => ({
    tenant_id: benchTenant,
    outbox_id: randomUUID(),
    kind,
    subject: 'case',
    subject_id: caseId,
    urgent: kind === 'reminder' && due >= later(now, 72),
    payload: JSON.stringify(payload),
    planned_at: due,
    due,
  }));
};

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
