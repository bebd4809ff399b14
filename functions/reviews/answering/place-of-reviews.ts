import { sql } from 'kysely';
import type { Caller } from '#shared/people/caller.ts';
import { mostCounted } from '#shared/routes/counts.ts';
import { dayInCopenhagen } from '#shared/time/copenhagen.ts';
import type { Tx } from '../../database/transaction.ts';
import type { OwnPlace } from '../../subject/own-place.ts';
import { asksFor } from './asks-for.ts';

/** Where the caller answers for accesses: the own, and those of whom the caller stands in for today. */
export const placeOfReviews: OwnPlace = {
  isOpen: async (tx, { tenantId, personId }, now) => {
    const since = new Date(now.getTime() - lately);
    const sheet = await sheetsFor(tx, { tenantId, personId }, now)
      .select('s.sheet_id')
      .where((row) =>
        row.or([row('r.state', '=', 'open'), row('r.ends', '>', dayInCopenhagen(since)), row('s.sent_at', '>', since)]),
      )
      .limit(1)
      .executeTakeFirst();
    return sheet !== undefined;
  },
  countWaiting: async (tx, { tenantId, personId }, now) => {
    const sheets = await sheetsFor(tx, { tenantId, personId }, now)
      .innerJoin('review_progress as p', (join) =>
        join
          .onRef('p.tenant_id', '=', 's.tenant_id')
          .onRef('p.review_id', '=', 's.review_id')
          .onRef('p.sheet_id', '=', 's.sheet_id'),
      )
      .select(['p.lines', 'p.answered', notForStandIn(personId).as('anothers')])
      .where('s.sent_at', 'is', null)
      .where('r.state', '=', 'open')
      .execute();
    const waiting = sheets.reduce((sum, { lines, answered, anothers }) => sum + lines - answered - anothers, 0);
    return Math.min(waiting, mostCounted);
  },
};

/** As long as what was asked can still be seen after its end. Milliseconds. */
const lately = 30 * 86_400_000;

const sheetsFor = (tx: Tx, { tenantId, personId }: Pick<Caller, 'tenantId' | 'personId'>, now: Date) =>
  tx
    .selectFrom('review_sheets as s')
    .innerJoin('reviews as r', (join) =>
      join.onRef('r.tenant_id', '=', 's.tenant_id').onRef('r.review_id', '=', 's.review_id'),
    )
    .where('s.tenant_id', '=', tenantId)
    .where(asksFor(personId, dayInCopenhagen(now)));

/** Of a sheet `s` that is another's, the open lines a stand-in may not answer: the own access, and that of the own manager. */
const notForStandIn = (personId: string) => sql<number>`
  case when s.reviewer_id = ${personId}::uuid then 0 else (
    select count(*)::integer from review_lines l
    where l.tenant_id = s.tenant_id and l.sheet_id = s.sheet_id and l.answer is null and l.vanished is null
      and (l.member_id = ${personId}::uuid or l.member_id = (select p.manager_id from directory_people p
        where p.tenant_id = s.tenant_id and p.person_id = ${personId}::uuid))) end`;
