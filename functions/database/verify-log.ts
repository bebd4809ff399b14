import type { Database } from './connect.ts';
import { hashOf } from './log.ts';
import { asWorker, inTenant, type Tx } from './transaction.ts';

/** Where a chain was first found broken. `sequence` is the entry that should have stood there. */
export type Break = {
  readonly tenantId: string;
  readonly subjectId: string;
  readonly sequence: number;
  readonly what: 'altered' | 'missing' | 'added';
};

export type Verified = { readonly entries: number; readonly chains: number; readonly firstBreak: Break | undefined };

/**
 * Recomputes every chain of every municipality and compares it with what the subjects' own rows say was last.
 * Altered, removed, inserted and cut-off entries are found; the first is named.
 */
export const verifyLog = async (db: Database): Promise<Verified> => {
  const tenants = await asWorker(db, (tx) =>
    tx.selectFrom('tenants').select('tenant_id').orderBy('tenant_id').execute(),
  );
  let entries = 0;
  let chains = 0;
  for (const { tenant_id } of tenants) {
    for await (const end of endsOf(db, tenant_id)) {
      const read = await inTenant(db, tenant_id, (tx) => verifyChain(tx, tenant_id, end));
      entries += read.entries;
      chains += 1;
      if (read.broken)
        return { entries, chains, firstBreak: { tenantId: tenant_id, subjectId: end.subject_id, ...read.broken } };
    }
  }
  return { entries, chains, firstBreak: undefined };
};

type End = { readonly subject_id: string; readonly log_length: number; readonly log_hash: Buffer };

const pageSize = 500;

async function* endsOf(db: Database, tenantId: string): AsyncGenerator<End> {
  const own = await inTenant(db, tenantId, (tx) =>
    tx
      .selectFrom('tenants')
      .select(['tenant_id as subject_id', 'log_length', 'log_hash'])
      .where('tenant_id', '=', tenantId)
      .execute(),
  );
  yield* own;
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const page = await inTenant(db, tenantId, (tx) =>
      tx
        .selectFrom('breaches')
        .select(['breach_id as subject_id', 'log_length', 'log_hash'])
        .where('tenant_id', '=', tenantId)
        .where('breach_id', '>', after)
        .orderBy('breach_id')
        .limit(pageSize)
        .execute(),
    );
    yield* page;
    const last = page.at(-1);
    if (!last || page.length < pageSize) return;
    after = last.subject_id;
  }
}

const verifyChain = async (tx: Tx, tenantId: string, end: End) => {
  const rows = await tx
    .selectFrom('log_entries')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('subject_id', '=', end.subject_id)
    .orderBy('sequence')
    .execute();
  let hash: Buffer = Buffer.alloc(0);
  for (const [index, row] of rows.entries()) {
    const sequence = index + 1;
    if (row.sequence !== sequence) return { entries: index, broken: { sequence, what: 'missing' as const } };
    hash = hashOf(hash, row);
    if (!hash.equals(row.hash)) return { entries: index, broken: { sequence, what: 'altered' as const } };
  }
  if (rows.length < end.log_length)
    return { entries: rows.length, broken: { sequence: rows.length + 1, what: 'missing' as const } };
  if (rows.length > end.log_length)
    return { entries: rows.length, broken: { sequence: end.log_length + 1, what: 'added' as const } };
  return {
    entries: rows.length,
    broken: hash.equals(end.log_hash) ? undefined : { sequence: rows.length, what: 'altered' as const },
  };
};
