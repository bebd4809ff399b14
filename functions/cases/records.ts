import { sql } from 'kysely';
import type { Tx } from '../database/transaction.ts';
import type { CaseRow } from '../subject/case-row.ts';

type Of = Pick<CaseRow, 'tenant_id' | 'case_id'>;

/** What was written, in the order of the log: an enquiry and its answer may bear the same instant. */
export const textsOf = (tx: Tx, { tenant_id, case_id }: Of) =>
  tx
    .selectFrom('case_texts as t')
    .leftJoin('log_entries as l', (join) =>
      join
        .onRef('l.tenant_id', '=', 't.tenant_id')
        .onRef('l.subject_id', '=', 't.case_id')
        .on(sql<boolean>`l.facts ->> 'textId' = t.text_id::text`),
    )
    .select(['t.text_id', 't.kind', 't.author_id', 't.addressee', 't.at', 't.body'])
    .where('t.tenant_id', '=', tenant_id)
    .where('t.case_id', '=', case_id)
    .orderBy('t.at')
    .orderBy('l.sequence')
    .execute();

/** What is known of the kept mails; never their content. */
export const evidenceOf = (tx: Tx, { tenant_id, case_id }: Of) =>
  tx
    .selectFrom('evidence')
    .select(['evidence_id', 'name', 'size', 'sha256', 'added_by', 'added_at'])
    .where('tenant_id', '=', tenant_id)
    .where('case_id', '=', case_id)
    .orderBy('added_at')
    .execute();

/** The kept mails this person has kept: the same mail from two reporters is kept once, and shown to both. */
export const evidenceKeptBy = (tx: Tx, { tenant_id, case_id }: Of, personId: string) =>
  tx
    .selectFrom('evidence as e')
    .innerJoin('log_entries as l', (join) =>
      join
        .onRef('l.tenant_id', '=', 'e.tenant_id')
        .onRef('l.subject_id', '=', 'e.case_id')
        .on(sql<boolean>`l.facts ->> 'evidenceId' = e.evidence_id::text`),
    )
    .select(['e.evidence_id', 'e.name', 'e.size', 'l.at as kept_at'])
    .distinctOn('e.evidence_id')
    .where('e.tenant_id', '=', tenant_id)
    .where('e.case_id', '=', case_id)
    .where('l.verb', '=', 'evidence-added')
    .where('l.actor_id', '=', personId)
    .orderBy('e.evidence_id')
    .orderBy('l.sequence')
    .execute();
