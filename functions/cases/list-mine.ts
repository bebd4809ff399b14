import { sql } from 'kysely';
import type { Routes } from '#shared/routes/all.ts';
import { isToAnswer, recipientsSeenBy } from '../breaches/deletions.ts';
import { reportsOfCases } from '../breaches/told.ts';
import { outlineColumns, outlineOf } from '../breaches/view-manager.ts';
import { inTenant, type Tx } from '../database/transaction.ts';
import { readNames } from '../people/names.ts';
import type { UseCase } from '../use-case.ts';
import { waitedFor } from './enquiries.ts';

/**
 * The caller's own reports, newest first. The unit is that of the first reporter, and the time is the own report's: in a case
 * two have reported, the list tells no more of the other than the page does.
 */
export const listMyReports: UseCase<Routes['listMyReports']> = (parts, caller) =>
  inTenant(parts.db, caller.tenantId, async (tx) => {
    const rows = await ownCases(tx, caller.tenantId, caller.personId);
    const nameOf = await readNames(
      tx,
      caller.tenantId,
      rows.map((row) => row.taken_by),
    );
    const all = await reportsOfCases(
      tx,
      caller.tenantId,
      rows.map((row) => row.breach_id),
    );
    const reports = [];
    for (const row of rows) {
      const told = all.get(row.breach_id) ?? [];
      const seen = row.deletion_asked ? await recipientsSeenBy(tx, row, told, caller.personId) : [];
      reports.push({
        ...outlineOf(row),
        kind: told.find(({ personId }) => personId === caller.personId)?.told.kinds[0] ?? row.kind,
        unit: told[0]?.personId === caller.personId ? row.unit : null,
        receivedAt: row.reported_at.toISOString(),
        handledBy: row.taken_by ? nameOf(row.taken_by).name : null,
        unanswered: row.unanswered && (await waitedFor(tx, row)).includes(caller.personId),
        deletionAsked: Boolean(row.deletion_asked) && isToAnswer(told, caller.personId, seen),
      });
    }
    return { reports };
  });

const ownCases = (tx: Tx, tenantId: string, personId: string) =>
  tx
    .selectFrom('breach_reporters as r')
    .innerJoin('breaches as b', (join) =>
      join.onRef('b.tenant_id', '=', 'r.tenant_id').onRef('b.breach_id', '=', 'r.breach_id'),
    )
    .select(outlineColumns.map((column) => `b.${column}` as const))
    .select(['b.tenant_id', 'b.taken_by', 'b.unanswered', 'r.reported_at'])
    .select(wasAskedOfDeletion.as('deletion_asked'))
    .where('r.tenant_id', '=', tenantId)
    .where('r.person_id', '=', personId)
    .orderBy('r.reported_at', 'desc')
    .orderBy('b.breach_id')
    .limit(200)
    .execute();

// Entries of the first version do not name whom they asked.
const wasAskedOfDeletion = sql<boolean>`exists (
  select from log_entries as l
  where l.tenant_id = b.tenant_id and l.subject_id = b.breach_id and l.verb = 'deletion-asked'
    and coalesce(l.facts ->> 'personId', r.person_id::text) = r.person_id::text)`;
