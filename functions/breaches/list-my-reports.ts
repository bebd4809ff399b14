import { sql } from 'kysely';
import type { Routes } from '#shared/routes/all.ts';
import { inTenant } from '../database/transaction.ts';
import type { UseCase } from '../http/use-case.ts';
import { readNames } from './names.ts';
import { outlineColumns, outlineOf } from './view-manager.ts';

/** The caller's own reports, newest first. */
export const listMyReports: UseCase<Routes['listMyReports']> = (parts, caller) =>
  inTenant(parts.db, caller.tenantId, async (tx) => {
    const rows = await tx
      .selectFrom('breach_reporters as r')
      .innerJoin('breaches as b', (join) =>
        join.onRef('b.tenant_id', '=', 'r.tenant_id').onRef('b.breach_id', '=', 'r.breach_id'),
      )
      .select(outlineColumns.map((column) => `b.${column}` as const))
      .select(['b.taken_by', 'b.unanswered'])
      .select((q) =>
        q
          .and([
            q.exists(
              q
                .selectFrom('breach_recipients as a')
                .select('a.recipient_id')
                .whereRef('a.tenant_id', '=', 'b.tenant_id')
                .whereRef('a.breach_id', '=', 'b.breach_id')
                .where('a.wrong', '=', true)
                .where('a.deletion', 'in', ['not-asked', 'asked'])
                .where(isOwnToAsk),
            ),
            q.exists(
              q
                .selectFrom('log_entries as l')
                .select('l.sequence')
                .whereRef('l.tenant_id', '=', 'b.tenant_id')
                .whereRef('l.subject_id', '=', 'b.breach_id')
                .where('l.verb', '=', 'deletion-asked'),
            ),
          ])
          .as('deletion_asked'),
      )
      .select((q) =>
        q
          .exists(
            q
              .selectFrom('breach_texts as t')
              .select('t.text_id')
              .whereRef('t.tenant_id', '=', 'b.tenant_id')
              .whereRef('t.breach_id', '=', 'b.breach_id')
              .whereRef('t.at', '>=', 'r.reported_at')
              .where('t.kind', '=', 'question'),
          )
          .as('was_asked'),
      )
      .where('r.tenant_id', '=', caller.tenantId)
      .where('r.person_id', '=', caller.personId)
      .orderBy('b.received_at', 'desc')
      .limit(200)
      .execute();
    const nameOf = await readNames(
      tx,
      caller.tenantId,
      rows.map((row) => row.taken_by),
    );
    return {
      reports: rows.map((row) => ({
        ...outlineOf(row),
        handledBy: row.taken_by ? nameOf(row.taken_by).name : null,
        unanswered: row.unanswered && Boolean(row.was_asked),
        deletionAsked: Boolean(row.deletion_asked),
      })),
    };
  });

// Whom another reporter has marked is not the caller's to hear of, and who only received the mail is not asked.
const isOwnToAsk = sql<boolean>`r.told #> '{mail,sender}' is null and exists (
  select from json_array_elements(r.told #> '{mail,recipients}') as told_of (one)
  where (one ->> 'wrong')::boolean and lower(one ->> 'address') = lower(a.address))`;
