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
