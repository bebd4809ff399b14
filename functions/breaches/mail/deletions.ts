import type { DeletionState } from '#shared/breaches/views.ts';
import type { KeptMail } from '#shared/mail/mail.ts';
import { recipientFinder } from '#shared/mail/recipients.ts';
import type { Tx } from '../../database/transaction.ts';
import type { CaseRow } from '../../subject/case-row.ts';
import { recipientsOfBreach } from '../read-facts.ts';
import type { Reported } from '../report/reported.ts';

type Of = Pick<CaseRow, 'tenant_id' | 'case_id'>;
type ToldRecipient = KeptMail['recipients'][number];

/** All records of what the wrong recipients of a case did, oldest first. */
export const deletionsOf = (tx: Tx, { tenant_id, case_id }: Of) =>
  tx
    .selectFrom('breach_deletions')
    .select(['recipient_id', 'person_id', 'by_team', 'deletion', 'recorded_at'])
    .where('tenant_id', '=', tenant_id)
    .where('case_id', '=', case_id)
    .orderBy('recorded_at')
    .orderBy('person_id')
    .execute();

export type SeenRecipient = ToldRecipient & { readonly recipientId: string; readonly deletion: DeletionState };

/**
 * The recipients a reporter has named, each with what this reporter recorded of it. Records of others are shown only
 * where no other reporter has named the recipient: else a guessed address would reveal whether the mail went there.
 */
export const recipientsSeenBy = async (
  tx: Tx,
  row: Of,
  reports: readonly Reported[],
  personId: string,
): Promise<SeenRecipient[]> => {
  const inCase = recipientFinder(await recipientsOfBreach(tx, row));
  const records = (await deletionsOf(tx, row)).filter(({ person_id }) => person_id === personId);
  const recorded = new Map(records.map(({ recipient_id, deletion }) => [recipient_id, deletion]));
  const namedBy = (mine: boolean) =>
    reports.filter((one) => (one.personId === personId) === mine).flatMap(({ told }) => told.mail?.recipients ?? []);
  const byOthers = recipientFinder(namedBy(false));
  return namedBy(true).flatMap((recipient) => {
    const known = inCase(recipient);
    if (!known) return [];
    const shared = byOthers(recipient) ? 'not-asked' : known.deletion;
    const deletion = recipient.wrong ? (recorded.get(known.recipientId) ?? shared) : 'not-asked';
    return [{ ...recipient, recipientId: known.recipientId, deletion }];
  });
};

/** Whether a reporter has yet to say what a wrong recipient did; only the sender of the mail is asked. */
export const isToAnswer = (reports: readonly Reported[], personId: string, seen: readonly SeenRecipient[]): boolean => {
  const sender = reports.find((one) => one.personId === personId)?.told.mail?.sender;
  return sender === undefined && seen.some(({ wrong, deletion }) => wrong && ['not-asked', 'asked'].includes(deletion));
};
