import { sql } from 'kysely';
import type { Caller } from '#shared/people/caller.ts';
import type { Tx } from '../../database/transaction.ts';
import type { CaseRow } from '../../subject/case-row.ts';
import type { OwnMine } from '../../subject/wire.ts';
import { readBreaches } from '../breach-row.ts';
import { isToAnswer, recipientsSeenBy } from '../mail/deletions.ts';
import { reportsOfCases } from '../report/reported.ts';
import { forManager } from './for-manager.ts';

/**
 * What a reporter's list shows of own breaches. The unit is that of the first reporter: where a case has two reporters,
 * the list shows no more of the other than the page does.
 */
export const listMine = async (
  tx: Tx,
  { personId, tenantId }: Caller,
  rows: readonly CaseRow[],
): Promise<ReadonlyMap<string, OwnMine>> => {
  const found = await readBreaches(tx, rows);
  const reports = await reportsOfCases(tx, tenantId, [...found.keys()]);
  const asked = await askedOfDeletion(tx, tenantId, personId, [...found.keys()]);
  const mine = new Map<string, OwnMine>();
  for (const [caseId, row] of found) {
    const told = reports.get(caseId) ?? [];
    const seen = asked.has(caseId) ? await recipientsSeenBy(tx, row, told, personId) : [];
    mine.set(caseId, {
      ...forManager(row),
      kind: told.find((one) => one.personId === personId)?.told.kinds[0] ?? row.kind,
      unit: told[0]?.personId === personId ? row.unit : null,
      deletionAsked: asked.has(caseId) && isToAnswer(told, personId, seen),
    });
  }
  return mine;
};

// Entries of the first version do not name whom they asked.
const askedOfDeletion = async (
  tx: Tx,
  tenantId: string,
  personId: string,
  caseIds: readonly string[],
): Promise<ReadonlySet<string>> => {
  if (caseIds.length === 0) return new Set();
  const rows = await tx
    .selectFrom('log_entries')
    .select('subject_id')
    .where('tenant_id', '=', tenantId)
    .where('subject_id', 'in', [...caseIds])
    .where('verb', '=', 'deletion-asked')
    .where(sql<boolean>`coalesce(facts ->> 'personId', ${personId}) = ${personId}`)
    .execute();
  return new Set(rows.map(({ subject_id }) => subject_id));
};
