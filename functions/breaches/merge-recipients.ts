import type { Recipient } from '#shared/breaches/mail.ts';
import type { CaseRow } from './case-row.ts';
import type { Open } from './change.ts';
import { recipientRows } from './recipient-rows.ts';

export type Merged = { readonly added: number; readonly markedWrong: number };

/**
 * Adds what a second report of the same mail knows: recipients only it could name (bcc), and those it marks as wrong. A
 * mark is never taken back here.
 * @returns how many recipients are new, and how many more are now known to be wrong
 */
export const mergeRecipients = async ({ tx, row, newId }: Open, recipients: readonly Recipient[]): Promise<Merged> => {
  const own = { tenant_id: row.tenant_id, breach_id: row.breach_id };
  const known = await tx
    .selectFrom('breach_recipients')
    .select(['recipient_id', 'address', 'wrong'])
    .where('tenant_id', '=', row.tenant_id)
    .where('breach_id', '=', row.breach_id)
    .execute();
  const byAddress = new Map(known.map((recipient) => [recipient.address.toLowerCase(), recipient]));
  const unknown = recipients.filter(({ address }) => !byAddress.has(address.toLowerCase()));
  const toMark = recipients.flatMap(({ address, wrong }) => {
    const there = byAddress.get(address.toLowerCase());
    return wrong && there && !there.wrong ? [there.recipient_id] : [];
  });
  if (unknown.length > 0) {
    const rows = recipientRows(own, unknown, newId).map((added) => ({
      ...added,
      position: added.position + known.length,
    }));
    await tx.insertInto('breach_recipients').values(rows).execute();
  }
  if (toMark.length > 0) await markWrong({ tx, row }, toMark);
  return { added: unknown.length, markedWrong: toMark.length + unknown.filter(({ wrong }) => wrong).length };
};

const markWrong = ({ tx, row }: { tx: Open['tx']; row: CaseRow }, recipientIds: readonly string[]) =>
  tx
    .updateTable('breach_recipients')
    .set({ wrong: true })
    .where('tenant_id', '=', row.tenant_id)
    .where('breach_id', '=', row.breach_id)
    .where('recipient_id', 'in', recipientIds)
    .execute();
