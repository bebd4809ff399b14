import type { Routes } from '#shared/routes/all.ts';
import { inTenant, type Tx } from '../../database/transaction.ts';
import { readNames } from '../../people/names.ts';
import type { UseCase } from '../../use-case.ts';
import { lastAsked, waitedFor } from '../work/enquiries.ts';
import { bySubject } from './by-subject.ts';
import { outlineOf } from './outline.ts';

/** The caller's own cases, newest first, each at the time of the own report. */
export const listMyCases: UseCase<Routes['listMyCases']> = (parts, caller) =>
  inTenant(parts.db, caller.tenantId, async (tx) => {
    const rows = await ownCases(tx, caller.tenantId, caller.personId);
    const nameOf = await readNames(
      tx,
      caller.tenantId,
      rows.map((row) => row.taken_by),
    );
    const own = await bySubject(parts, rows, (subject, ofSubject) => subject.mine(tx, caller, ofSubject));
    const cases = [];
    for (const row of rows) {
      const ofSubject = own.get(row.case_id);
      if (!ofSubject) continue;
      const unanswered = row.unanswered && (await waitedFor(tx, row)).includes(caller.personId);
      cases.push({
        ...outlineOf(row),
        receivedAt: row.reported_at.toISOString(),
        handledBy: row.taken_by ? nameOf(row.taken_by).name : null,
        unanswered,
        asked: unanswered ? await lastAsked(tx, row, caller.personId) : null,
        ...ofSubject,
      });
    }
    return { cases };
  });

const ownCases = (tx: Tx, tenantId: string, personId: string) =>
  tx
    .selectFrom('case_reporters as r')
    .innerJoin('cases as c', (join) =>
      join.onRef('c.tenant_id', '=', 'r.tenant_id').onRef('c.case_id', '=', 'r.case_id'),
    )
    .selectAll('c')
    .select('r.reported_at')
    .where('r.tenant_id', '=', tenantId)
    .where('r.person_id', '=', personId)
    .orderBy('r.reported_at', 'desc')
    .orderBy('c.case_id')
    .limit(200)
    .execute();
