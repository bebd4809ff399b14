import { sql } from 'kysely';
import type { Tx } from '../database/transaction.ts';
import type { ChainEnd } from './check-chain.ts';
import type { KeptSeal } from './check-seal.ts';
import type { Entry } from './entry.ts';

/** A chain's end as its subject's own row names it. */
export type Subject = ChainEnd & { readonly id: string; readonly clockRuns: boolean };

const pageSize = 200;

export const readTenantEnd = async (tx: Tx, tenant: string): Promise<Subject[]> => {
  const rows = await tx
    .selectFrom('tenants')
    .select(['tenant_id as id', 'log_length', 'log_hash'])
    .where('tenant_id', '=', tenant)
    .execute();
  return rows.map((row) => ({ ...row, table: 'tenants', clockRuns: false }));
};

/** The next cases by key, so that memory does not grow with how many there are. */
export const readCaseEnds = async (tx: Tx, tenant: string, after: string): Promise<Subject[]> => {
  const rows = await tx
    .selectFrom('breaches')
    .select(['breach_id as id', 'log_length', 'log_hash', 'clock_stopped_at'])
    .where('tenant_id', '=', tenant)
    .where('breach_id', '>', after)
    .orderBy('breach_id')
    .limit(pageSize)
    .execute();
  return rows.map((row) => ({ ...row, table: 'breaches', clockRuns: row.clock_stopped_at === null }));
};

export const readEntries = async (
  tx: Tx,
  tenant: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Entry[]>> => {
  const rows = await tx
    .selectFrom('log_entries')
    .selectAll()
    .select(sql<boolean>`at = date_trunc('milliseconds', at)`.as('whole'))
    .where('tenant_id', '=', tenant)
    .where('subject_id', 'in', ids)
    .orderBy('subject_id')
    .orderBy('sequence')
    .execute();
  return Map.groupBy(rows, ({ subject_id }) => subject_id);
};

export const readSeals = async (
  tx: Tx,
  tenant: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, KeptSeal>> => {
  const rows = await tx
    .selectFrom('log_seals')
    .select(['subject_id', 'seal', 'columns'])
    .where('tenant_id', '=', tenant)
    .where('subject_id', 'in', ids)
    .execute();
  return new Map(rows.map(({ subject_id, ...kept }) => [subject_id, kept]));
};
