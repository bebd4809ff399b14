import type { Tx } from '../../database/transaction.ts';

type Of = { readonly tenantId: string; readonly sheetId: string; readonly personId: string };

/** Adds to the time somebody has taken over a sheet. Milliseconds. */
export const spend = async (tx: Tx, { tenantId, sheetId, personId }: Of, ms: number | undefined): Promise<void> => {
  if (ms === undefined) return;
  await tx
    .insertInto('review_sittings')
    .values({ tenant_id: tenantId, sheet_id: sheetId, person_id: personId, spent_ms: ms })
    .onConflict((conflict) =>
      conflict
        .columns(['tenant_id', 'sheet_id', 'person_id'])
        .doUpdateSet((row) => ({ spent_ms: row('review_sittings.spent_ms', '+', ms) })),
    )
    .execute();
};

/** How long the caller took over each of these sheets; and over the one sent last before them. */
export const readSittings = async (
  tx: Tx,
  { tenantId, personId }: Omit<Of, 'sheetId'>,
): Promise<
  readonly {
    readonly sheetId: string;
    readonly spentMs: number;
    readonly sentAt: Date | null;
    readonly look: Look | null;
  }[]
> => {
  const rows = await tx
    .selectFrom('review_sittings as t')
    .innerJoin('review_sheets as s', (join) =>
      join.onRef('s.tenant_id', '=', 't.tenant_id').onRef('s.sheet_id', '=', 't.sheet_id'),
    )
    .select(['t.sheet_id', 't.spent_ms', 't.looked_at_again', 't.unchanged_ms', 's.sent_at'])
    .where('t.tenant_id', '=', tenantId)
    .where('t.person_id', '=', personId)
    .orderBy('s.sent_at', 'desc')
    .limit(20)
    .execute();
  return rows.map(({ sheet_id, spent_ms, looked_at_again, unchanged_ms, sent_at }) => ({
    sheetId: sheet_id,
    spentMs: spent_ms,
    sentAt: sent_at,
    look: looked_at_again ? { lineIds: looked_at_again, ms: unchanged_ms ?? 0 } : null,
  }));
};

type Look = { readonly lineIds: string[]; readonly ms: number };
