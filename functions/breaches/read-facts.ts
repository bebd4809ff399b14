import { sql } from 'kysely';
import { z } from 'zod';
import { keptMail } from '#shared/mail/mail.ts';
import type { Tx } from '../database/transaction.ts';
import type { BreachFacts } from './breach-row.ts';

type Of = Pick<BreachFacts, 'tenant_id' | 'case_id'>;

const mailOfCase = keptMail.omit({ recipients: true });
const answers = z.record(z.string(), z.string());

/** The json columns of a breach, parsed: they were written by us, but another version may have written them. */
export const mailOfBreach = ({ mail }: Pick<BreachFacts, 'mail'>) =>
  mail === null ? null : mailOfCase.parse(JSON.parse(mail));
export const answersOfBreach = (row: Pick<BreachFacts, 'answers'>) => answers.parse(JSON.parse(row.answers));

/** Where it happened, as it was last corrected. */
export const placeOfBreach = async (
  tx: Tx,
  { tenant_id, case_id, place }: Of & Pick<BreachFacts, 'place'>,
): Promise<string> => {
  const corrected = await tx
    .selectFrom('case_texts as t')
    .innerJoin('log_entries as l', (join) =>
      join
        .onRef('l.tenant_id', '=', 't.tenant_id')
        .onRef('l.subject_id', '=', 't.case_id')
        .on(sql<boolean>`l.facts ->> 'textId' = t.text_id::text`),
    )
    .select('t.body')
    .where('t.tenant_id', '=', tenant_id)
    .where('t.case_id', '=', case_id)
    .where('t.kind', '=', 'place')
    .orderBy('l.sequence', 'desc')
    .executeTakeFirst();
  return corrected?.body ?? place;
};

/** Recipients, the wrong ones first. */
export const recipientsOfBreach = async (tx: Tx, { tenant_id, case_id }: Of) => {
  const rows = await tx
    .selectFrom('breach_recipients')
    .select(['recipient_id', 'address', 'name', 'field', 'placement', 'wrong', 'deletion'])
    .where('tenant_id', '=', tenant_id)
    .where('case_id', '=', case_id)
    .orderBy('wrong', 'desc')
    .orderBy('position')
    .execute();
  return rows.map(({ recipient_id, ...recipient }) => ({ recipientId: recipient_id, ...recipient }));
};

/** Every revision of the four times, the newest of each last. */
export const timesOf = (tx: Tx, { tenant_id, case_id }: Of) =>
  tx
    .selectFrom('breach_times')
    .select(['time', 'revision', 'at', 'estimated', 'author_id', 'recorded_at', 'reason_id'])
    .where('tenant_id', '=', tenant_id)
    .where('case_id', '=', case_id)
    .orderBy('time')
    .orderBy('revision')
    .execute();
