import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { registerBreach } from '#functions/breaches/report/register.ts';
import { readCase } from '#functions/cases/read/read-case.ts';
import type { Once } from '#functions/database/once.ts';
import { inTenant } from '#functions/database/transaction.ts';
import { type ReportInput, report } from '#shared/breaches/report.ts';
import type { CaseView, ReporterView } from '#shared/breaches/views.ts';
import type { MailFacts } from '#shared/mail/mail.ts';
import type { Caller } from '#shared/people/caller.ts';
import type { RefusalCode } from '#shared/refusals/codes.ts';
import { Refusal } from '#shared/refusals/refusal.ts';
import { maja, sofie, type TestDesk } from './desk.ts';

/** A report as it comes in from the Teams tab; the finding was half an hour before the test desk's clock begins. */
export const aReport = (given: Partial<ReportInput> = {}) =>
  report.parse({ kind: 'snooping', door: 'teams', found: { when: '2026-11-24T08:30' }, ...given });

/** A mail that went to a person who should not have had it. */
export const aMail = (given: Partial<MailFacts> = {}): MailFacts => ({
  internetMessageId: '<handleplan@eksempel-kommune.example>',
  subject: 'Handleplan',
  sentAt: '2026-11-24T07:00:00Z',
  attachments: [],
  recipients: [{ address: 'fremmed@example.com', name: 'Fremmed', field: 'to', placement: 'outside', wrong: true }],
  completeness: 'window',
  ...given,
});

/** A key as a request carries it, with the digest of what it asked. */
export const onceFor = (key: string, route: string, asked = 'same'): Once => ({
  key,
  route,
  digest: createHash('sha256').update(asked).digest(),
  status: 201,
});

/** Opens a case, or joins one. */
export const reported = (desk: TestDesk, by: Caller = maja, given: Partial<ReportInput> = {}) =>
  registerBreach(desk, by, { params: {}, query: {}, body: aReport(given) });

/** What is asked of a case. */
export const about = <B = Record<string, never>>(caseId: string, body?: B, once?: Once) => ({
  params: { caseId },
  query: {},
  body: body ?? ({} as B),
  once,
});

export const viewOf = (desk: TestDesk, caseId: string, by: Caller) => readCase(desk, by, about(caseId));

/** The case as the team sees it; the look itself is one more entry in its log. */
export const caseOf = async (desk: TestDesk, caseId: string, by: Caller = sofie): Promise<CaseView> => {
  const view = await viewOf(desk, caseId, by);
  if (view.view !== 'case' || view.subject !== 'breach') throw new Error('seen otherwise than as a whole breach');
  return view;
};

export const reportOf = async (desk: TestDesk, caseId: string, by: Caller = maja): Promise<ReporterView> => {
  const view = await viewOf(desk, caseId, by);
  if (view.view !== 'reporter' || view.subject !== 'breach') throw new Error('seen otherwise than as an own report');
  return view;
};

/** What is written down to be told about a case, in the order it is due. */
export const messagesOf = (desk: TestDesk, caseId: string, tenantId = maja.tenantId) =>
  inTenant(desk.db, tenantId, (tx) =>
    tx
      .selectFrom('outbox')
      .select(['kind', 'payload', 'due', 'state'])
      .where('tenant_id', '=', tenantId)
      .where('subject_id', '=', caseId)
      .orderBy('due')
      .orderBy('kind')
      .orderBy(sql`payload::text`)
      .execute(),
  );

/** The code a call is refused with; fails when nothing is refused, or something else is thrown. */
export const refusalOf = async (attempt: Promise<unknown>): Promise<RefusalCode> => {
  const error = await attempt.then(
    () => new Error('nothing was refused'),
    (thrown: unknown) => thrown,
  );
  if (error instanceof Refusal) return error.code;
  throw error;
};
