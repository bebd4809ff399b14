import { sql } from 'kysely';
import { maskCpr } from '#shared/privacy/cpr.ts';
import type { Tx } from '../../database/transaction.ts';
import { readNames } from '../../people/names.ts';
import type { CaseRow } from '../../subject/case-row.ts';

type Of = Pick<CaseRow, 'tenant_id' | 'case_id'>;

/**
 * The enquiries of a case that wait: their reporter has not answered since. By the order of the log, since an enquiry and an
 * answer may bear the same instant.
 */
export const openEnquiries = async (tx: Tx, { tenant_id, case_id }: Of) => {
  const { rows } = await sql<{ readonly person: string; readonly textId: string }>`
    select t.addressee as person, t.text_id as "textId"
    from case_texts as t
    join log_entries as asked on asked.tenant_id = t.tenant_id and asked.subject_id = t.case_id
      and asked.verb = 'asked' and asked.facts ->> 'textId' = t.text_id::text
    where t.tenant_id = ${tenant_id} and t.case_id = ${case_id} and t.kind = 'enquiry' and t.addressee is not null
      and not exists (
        select from log_entries as answered
        where answered.tenant_id = t.tenant_id and answered.subject_id = t.case_id and answered.verb = 'answered'
          and answered.actor_id = t.addressee and answered.sequence > asked.sequence)`.execute(tx);
  return rows;
};

/** The reporters of a case who have not answered since they were last asked. */
export const waitedFor = async (tx: Tx, of: Of): Promise<string[]> => [
  ...new Set((await openEnquiries(tx, of)).map(({ person }) => person)),
];

/** What this reporter was asked last, CPR numbers masked. */
export const lastAsked = async (tx: Tx, { tenant_id, case_id }: Of, personId: string) => {
  const enquiry = await tx
    .selectFrom('case_texts')
    .select(['author_id', 'at', 'body'])
    .where('tenant_id', '=', tenant_id)
    .where('case_id', '=', case_id)
    .where('kind', '=', 'enquiry')
    .where('addressee', '=', personId)
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!enquiry) return null;
  const nameOf = await readNames(tx, tenant_id, [enquiry.author_id]);
  return { by: nameOf(enquiry.author_id), at: enquiry.at.toISOString(), text: maskCpr(enquiry.body) };
};

/** Whether the team has ever asked this reporter. */
export const wasAsked = async (tx: Tx, { tenant_id, case_id }: Of, personId: string): Promise<boolean> => {
  const enquiry = await tx
    .selectFrom('case_texts')
    .select('text_id')
    .where('tenant_id', '=', tenant_id)
    .where('case_id', '=', case_id)
    .where('kind', '=', 'enquiry')
    .where('addressee', '=', personId)
    .executeTakeFirst();
  return enquiry !== undefined;
};
