import { sql } from 'kysely';
import { z } from 'zod';
import { keptMail } from '#shared/breaches/mail.ts';
import type { CaseRow } from '../cases/case-row.ts';
import type { Tx } from '../database/transaction.ts';

type Of = Pick<CaseRow, 'tenant_id' | 'breach_id'>;

const mailOfCase = keptMail.omit({ recipients: true });
const answers = z.record(z.string(), z.string());

/** The json columns of a case, parsed: they were written by us, but another version may have written them. */
export const mailOf = ({ mail }: CaseRow) => (mail === null ? null : mailOfCase.parse(JSON.parse(mail)));
export const answersOf = (row: CaseRow) => answers.parse(JSON.parse(row.answers));

/** Where it happened, as it was last corrected. */
export const placeOf = async (tx: Tx, { tenant_id, breach_id, place }: CaseRow): Promise<string> => {
  const corrected = await tx
    .selectFrom('breach_texts as t')
    .innerJoin('log_entries as l', (join) =>
      join
        .onRef('l.tenant_id', '=', 't.tenant_id')
        .onRef('l.subject_id', '=', 't.breach_id')
        .on(sql<boolean>`l.facts ->> 'textId' = t.text_id::text`),
    )
    .select('t.body')
    .where('t.tenant_id', '=', tenant_id)
    .where('t.breach_id', '=', breach_id)
    .where('t.kind', '=', 'place')
    .orderBy('l.sequence', 'desc')
    .executeTakeFirst();
  return corrected?.body ?? place;
};

/** Recipients, the wrong ones first. */
export const recipientsOf = async (tx: Tx, { tenant_id, breach_id }: Of) => {
  const rows = await tx
    .selectFrom('breach_recipients')
    .select(['recipient_id', 'address', 'name', 'field', 'placement', 'wrong', 'deletion'])
    .where('tenant_id', '=', tenant_id)
    .where('breach_id', '=', breach_id)
    .orderBy('wrong', 'desc')
    .orderBy('position')
    .execute();
  return rows.map(({ recipient_id, ...recipient }) => ({ recipientId: recipient_id, ...recipient }));
};

/** What was written, in the order of the log: a question and its answer may bear the same instant. */
export const textsOf = (tx: Tx, { tenant_id, breach_id }: Of) =>
  tx
    .selectFrom('breach_texts as t')
    .leftJoin('log_entries as l', (join) =>
      join
        .onRef('l.tenant_id', '=', 't.tenant_id')
        .onRef('l.subject_id', '=', 't.breach_id')
        .on(sql<boolean>`l.facts ->> 'textId' = t.text_id::text`),
    )
    .select(['t.text_id', 't.kind', 't.author_id', 't.addressee', 't.at', 't.body'])
    .where('t.tenant_id', '=', tenant_id)
    .where('t.breach_id', '=', breach_id)
    .orderBy('t.at')
    .orderBy('l.sequence')
    .execute();

/** Every revision of the four times, the newest of each last. */
export const timesOf = (tx: Tx, { tenant_id, breach_id }: Of) =>
  tx
    .selectFrom('breach_times')
    .select(['time', 'revision', 'at', 'estimated', 'author_id', 'recorded_at', 'reason_id'])
    .where('tenant_id', '=', tenant_id)
    .where('breach_id', '=', breach_id)
    .orderBy('time')
    .orderBy('revision')
    .execute();

/** What is known of the kept mails; never their content. */
export const evidenceOf = (tx: Tx, { tenant_id, breach_id }: Of) =>
  tx
    .selectFrom('evidence')
    .select(['evidence_id', 'name', 'size', 'sha256', 'added_by', 'added_at'])
    .where('tenant_id', '=', tenant_id)
    .where('breach_id', '=', breach_id)
    .orderBy('added_at')
    .execute();

/** The kept mails this person has kept: the same mail from two reporters is kept once, and shown to both. */
export const evidenceKeptBy = (tx: Tx, { tenant_id, breach_id }: Of, personId: string) =>
  tx
    .selectFrom('evidence as e')
    .innerJoin('log_entries as l', (join) =>
      join
        .onRef('l.tenant_id', '=', 'e.tenant_id')
        .onRef('l.subject_id', '=', 'e.breach_id')
        .on(sql<boolean>`l.facts ->> 'evidenceId' = e.evidence_id::text`),
    )
    .select(['e.evidence_id', 'e.name', 'e.size', 'l.at as kept_at'])
    .distinctOn('e.evidence_id')
    .where('e.tenant_id', '=', tenant_id)
    .where('e.breach_id', '=', breach_id)
    .where('l.verb', '=', 'evidence-added')
    .where('l.actor_id', '=', personId)
    .orderBy('e.evidence_id')
    .orderBy('l.sequence')
    .execute();
