import { isDeepStrictEqual } from 'node:util';
import type { Updateable } from 'kysely';
import type { Recipient } from '#shared/mail/recipient.ts';
import { recipientFinder, recipientWith } from '#shared/mail/recipients.ts';
import type { DB } from '../../database/tables.ts';
import type { LockedBreach } from '../change-breach.ts';

export type Merged = { readonly added: number; readonly completed: number; readonly markedWrong: number };

/**
 * Adds what a second report of the same mail knows: recipients only it could name (bcc), how they were named, and those
 * it marks as wrong. Known values are never overwritten, and a mark is never taken back here.
 * @returns how many recipients are new, of how many more is known, and how many more are now known to be wrong
 */
export const mergeRecipients = async (
  { tx, row, newId }: LockedBreach,
  recipients: readonly Recipient[],
): Promise<Merged> => {
  const own = { tenant_id: row.tenant_id, case_id: row.case_id };
  const known = await tx
    .selectFrom('breach_recipients')
    .select(['recipient_id', 'address', 'name', 'field', 'placement', 'wrong'])
    .where('tenant_id', '=', row.tenant_id)
    .where('case_id', '=', row.case_id)
    .execute();
  const inCase = recipientFinder(known);
  const unknown = recipients.filter((recipient) => !inCase(recipient));
  const completed = recipients.flatMap((recipient) => {
    const before = inCase(recipient);
    if (!before) return [];
    const { recipient_id, wrong: wasWrong, ...wasNamed } = before;
    const { wrong, ...named } = recipientWith(before, recipient);
    const renamed = !isDeepStrictEqual(named, wasNamed);
    if (!renamed && wrong === wasWrong) return [];
    return [{ recipientId: recipient_id, named: renamed ? named : undefined, marked: wrong && !wasWrong }];
  });
  if (unknown.length > 0) {
    const rows = recipientRows(own, unknown, newId).map((added) => ({
      ...added,
      position: added.position + known.length,
    }));
    await tx.insertInto('breach_recipients').values(rows).execute();
  }
  const marked = completed.filter((one) => one.marked);
  await change(
    { tx, row },
    marked.map(({ recipientId }) => recipientId),
    { wrong: true },
  );
  for (const { recipientId, named } of completed) if (named) await change({ tx, row }, [recipientId], named);
  const markedWrong = marked.length + unknown.filter(({ wrong }) => wrong).length;
  return { added: unknown.length, completed: completed.length, markedWrong };
};

type Changed = Pick<Updateable<DB['breach_recipients']>, 'address' | 'name' | 'field' | 'placement' | 'wrong'>;

const change = async (
  { tx, row }: Pick<LockedBreach, 'tx' | 'row'>,
  recipientIds: readonly string[],
  set: Changed,
): Promise<void> => {
  if (recipientIds.length === 0) return;
  await tx
    .updateTable('breach_recipients')
    .set(set)
    .where('tenant_id', '=', row.tenant_id)
    .where('case_id', '=', row.case_id)
    .where('recipient_id', 'in', recipientIds)
    .execute();
};

/** Marks recipients of a locked case as wrong, or takes the mark back. */
export const markRecipients = async (
  { tx, row }: Pick<LockedBreach, 'tx' | 'row'>,
  recipientIds: readonly string[],
  wrong: boolean,
): Promise<void> => {
  if (recipientIds.length === 0) return;
  await tx
    .updateTable('breach_recipients')
    .set({ wrong })
    .where('tenant_id', '=', row.tenant_id)
    .where('case_id', '=', row.case_id)
    .where('recipient_id', 'in', recipientIds)
    .execute();
};

/** The recipients of a reported mail as rows, in the order the mail had them. */
export const recipientRows = (
  own: { readonly tenant_id: string; readonly case_id: string },
  recipients: readonly Recipient[],
  newId: () => string,
) => recipients.map((recipient, position) => ({ ...own, recipient_id: newId(), position, ...recipient }));
