import { sql } from 'kysely';
import type { Tx } from '../../database/transaction.ts';
import type { Entry } from '../entry.ts';
import type { ChainEnd } from './check-chain.ts';
import type { KeptSeal } from './check-seal.ts';
import { bounded, boundedHash, instant, isWritten } from './readable.ts';

/** A chain's end, as the subject's own row or `log_subjects` names it. */
export type Subject = ChainEnd & { readonly id: string; readonly clockRuns: boolean };

const pageSize = 200;

const chainEnd = [
  sql<number>`coalesce(log_length, 0)`.as('log_length'),
  boundedHash('log_hash').as('log_hash'),
] as const;

/** A kind is short; one of megabytes is none. */
const kind = sql<string>`coalesce(left(subject, 100), '')`.as('subject');

export const readTenantEnd = async (tx: Tx, tenant: string): Promise<Subject[]> => {
  const rows = await tx
    .selectFrom('tenants')
    .select(['tenant_id as id', ...chainEnd])
    .where('tenant_id', '=', tenant)
    .execute();
  return rows.map((row) => ({ ...row, subject: 'tenant', table: 'tenants', clockRuns: false }));
};

/** The next subjects by id, cases and others, so that memory does not grow with how many there are. */
export const readEndsAfter = async (tx: Tx, tenant: string, after: string): Promise<Subject[]> => {
  const cases = await tx
    .selectFrom('cases')
    .select(['case_id as id', ...chainEnd, sql<boolean>`clock_stopped_at is null`.as('clockRuns')])
    .where('tenant_id', '=', tenant)
    .where('case_id', '>', after)
    .orderBy('case_id')
    .limit(pageSize)
    .execute();
  const others = await tx
    .selectFrom('log_subjects')
    .select(['subject_id as id', kind, ...chainEnd])
    .where('tenant_id', '=', tenant)
    .where('subject_id', '>', after)
    .orderBy('subject_id')
    .limit(pageSize)
    .execute();
  return [
    ...cases.map((row) => ({ ...row, subject: 'case', table: 'cases' as const })),
    ...others.map((row) => ({ ...row, table: 'log_subjects' as const, clockRuns: false })),
  ]
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .slice(0, pageSize);
};

export const readEntries = async (
  tx: Tx,
  tenant: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Entry[]>> => {
  const rows = await tx
    .selectFrom('log_entries')
    .select(['tenant_id', 'subject_id', 'sequence', 'actor_id'])
    .select([
      kind,
      instant('at').as('at'),
      isWritten('at').as('whole'),
      bounded('verb').as('verb'),
      bounded('facts').as('facts'),
      boundedHash('hash').as('hash'),
    ])
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
    .select(['subject_id', bounded('seal').as('seal'), bounded('columns').as('columns')])
    .where('tenant_id', '=', tenant)
    .where('subject_id', 'in', ids)
    .execute();
  return new Map(rows.map(({ subject_id, ...kept }) => [subject_id, kept]));
};
