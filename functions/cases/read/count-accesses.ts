import { sql } from 'kysely';
import type { Caller } from '#shared/people/caller.ts';
import { mostCounted } from '#shared/routes/counts.ts';
import { dayInCopenhagen } from '#shared/time/copenhagen.ts';
import type { Tx } from '../../database/transaction.ts';
import { asksFor } from '../../people/asks-for.ts';

/** Of a sheet `s` that is another's, the open lines a stand-in may not answer: the own access, and that of the own manager. */
const notForStandIn = (personId: string) => sql<number>`
  case when s.reviewer_id = ${personId}::uuid then 0 else (
    select count(*)::integer from review_lines l
    where l.tenant_id = s.tenant_id and l.sheet_id = s.sheet_id and l.answer is null and l.vanished is null
      and (l.member_id = ${personId}::uuid or l.member_id = (select p.manager_id from directory_people p
        where p.tenant_id = s.tenant_id and p.person_id = ${personId}::uuid))) end`;

/** Accesses that wait for the caller's answer: the own, and those of whom the caller stands in for today. */
export const countAccesses = async (tx: Tx, { tenantId, personId }: Caller, now: Date): Promise<number> => {
  const sheets = await tx
    .selectFrom('review_sheets as s')
    .innerJoin('review_progress as p', (join) =>
      join
        .onRef('p.tenant_id', '=', 's.tenant_id')
        .onRef('p.review_id', '=', 's.review_id')
        .onRef('p.sheet_id', '=', 's.sheet_id'),
    )
    .innerJoin('reviews as r', (join) =>
      join.onRef('r.tenant_id', '=', 's.tenant_id').onRef('r.review_id', '=', 's.review_id'),
    )
    .select(['p.lines', 'p.answered', notForStandIn(personId).as('anothers')])
    .where('s.tenant_id', '=', tenantId)
    .where(asksFor(personId, dayInCopenhagen(now)))
    .where('s.sent_at', 'is', null)
    .where('r.state', '=', 'open')
    .execute();
  const waiting = sheets.reduce((sum, { lines, answered, anothers }) => sum + lines - answered - anothers, 0);
  return Math.min(waiting, mostCounted);
};
