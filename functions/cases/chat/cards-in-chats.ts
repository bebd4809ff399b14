import type { Tx } from '../../database/transaction.ts';
import type { CaseOf } from '../../subject/case-row.ts';

/** The texts of a case whose cards stand in chats: what the team wrote to reporters, and to whom. */
export const textsInChats = async (tx: Tx, of: CaseOf) =>
  (await cardsOf(tx, of).execute()).flatMap(({ text_id, addressee }) =>
    addressee ? [{ textId: text_id, personId: addressee }] : [],
  );

/** Whether any does. */
export const standsInChats = async (tx: Tx, of: CaseOf): Promise<boolean> =>
  (await cardsOf(tx, of).limit(1).executeTakeFirst()) !== undefined;

const cardsOf = (tx: Tx, { tenant_id, case_id }: CaseOf) =>
  tx
    .selectFrom('case_texts as t')
    .innerJoin('cards as k', (join) =>
      join
        .onRef('k.tenant_id', '=', 't.tenant_id')
        .onRef('k.subject_id', '=', 't.text_id')
        .on('k.subject', '=', 'case-text'),
    )
    .select(['t.text_id', 't.addressee'])
    .where('t.tenant_id', '=', tenant_id)
    .where('t.case_id', '=', case_id)
    .where('t.addressee', 'is not', null);
