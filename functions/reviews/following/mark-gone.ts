import { sql } from 'kysely';
import type { GoneWith } from '#shared/reviews/views.ts';
import { appendLog, lockChain } from '../../database/log.ts';
import { inTenant, type Tx } from '../../database/transaction.ts';
import type { Parts } from '../../parts.ts';
import { endReview } from '../answering/end-review.ts';
import { moveLines } from '../moving/move-lines.ts';
import { countSheet } from '../review-progress.ts';

type Changed = {
  readonly review_id: string;
  readonly sheet_id: string;
  readonly line_id: string;
  readonly gone: GoneWith | null;
};

/**
 * Marks the lines that are still asked about whose membership, group or account is no longer in the directory, and takes the
 * mark from those that are back. Where nothing else was asked of a reviewer, the sheet is done; what is back after that, and
 * was not answered, the reviewer is asked on another. Who was purged before a reading saw the account deleted is in no list.
 */
export const markGone = async (parts: Parts, tenantId: string): Promise<void> => {
  const { db, now } = parts;
  const changed = await inTenant(db, tenantId, (tx) => changedLines(tx, tenantId));
  for (const [sheetId, lines] of Map.groupBy(changed, ({ sheet_id }) => sheet_id))
    await inTenant(db, tenantId, async (tx) => {
      const sheet = { tenantId, subject: 'review-sheet', subjectId: sheetId, actorId: null, at: now() } as const;
      await lockChain(tx, sheet);
      const marked = await mark(tx, { tenantId, sheetId, now: now() }, lines);
      const [first] = marked;
      if (!first) return;
      const reviewId = first.review_id;
      await countSheet(tx, { tenantId, reviewId, sheetId }, parts);
      const isDone = await doneWithout(tx, { tenantId, sheetId, now: now() });
      const facts = { lines: marked.map(({ line_id, gone }) => [line_id, gone]) };
      const sent = { verb: 'answers-sent', facts: { kept: 0, removals: 0 } };
      await appendLog(tx, sheet, [{ verb: 'lines-gone', facts }, ...(isDone ? [sent] : [])]);
      if (first.is_sent) {
        const lineIds = marked.map(({ line_id }) => line_id);
        const move = { tenantId, reviewId, fromSheetId: sheetId, to: first.reviewer_id, lineIds, by: null };
        await moveLines(tx, parts, { ...move, why: 'left-open' });
      }
      if (isDone) await endReview(tx, { tenantId, reviewId, now: now() });
    });
};

/**
 * Lines that are asked about, as the directory has them now where that is new; of sheets that were sent those that are back
 * and have no answer. A member is in a group through others, too.
 */
const changedLines = async (tx: Tx, tenantId: string): Promise<readonly Changed[]> => {
  const { rows } = await sql<Changed>`
    with recursive direct as materialized (
      select m.group_id, m.object_id from directory_memberships m
      where m.tenant_id = ${tenantId}::uuid and m.relation = 'member' and m.gone_at is null),
    asked as (
      select l.review_id, l.sheet_id, l.line_id, l.group_id, l.member_id, l.vanished, s.sent_at,
        d.object_id is not null as is_direct
      from reviews r
      join review_sheets s on s.tenant_id = r.tenant_id and s.review_id = r.review_id
      cross join lateral (
        select * from review_lines where s.sent_at is null and tenant_id = s.tenant_id and sheet_id = s.sheet_id
        union all
        select * from review_lines where s.sent_at is not null and tenant_id = s.tenant_id and sheet_id = s.sheet_id
          and vanished is not null and answer is null) as l
      left join direct d on d.group_id = l.group_id and d.object_id = l.member_id
      where r.tenant_id = ${tenantId}::uuid and r.state = 'open'),
    reached (member_id, group_id) as (
      select object_id, group_id from direct where object_id in (select member_id from asked where not is_direct)
      union
      select i.member_id, m.group_id from reached i
      join directory_groups g on g.tenant_id = ${tenantId}::uuid and g.group_id = i.group_id and g.gone_at is null
      join directory_memberships m on m.tenant_id = g.tenant_id and m.holds_groups and m.object_id = g.group_id
        and m.relation = 'member' and m.gone_at is null),
    seen as (
      select a.review_id, a.sheet_id, a.line_id, a.vanished as was, a.sent_at, case
        when not exists (select from directory_groups g where g.tenant_id = ${tenantId}::uuid and g.group_id = a.group_id
          and g.gone_at is null) then 'group'
        when exists (select from directory_people p where p.tenant_id = ${tenantId}::uuid and p.person_id = a.member_id
          and p.account = 'deleted') then 'account'
        when a.is_direct or (a.member_id, a.group_id) in (select member_id, group_id from reached) then null
        when exists (select from directory_people p where p.tenant_id = ${tenantId}::uuid and p.person_id = a.member_id
          and p.gone_at is not null) then 'account'
        else 'membership' end as gone
      from asked a)
    select review_id, sheet_id, line_id, gone from seen
    where gone is distinct from was and (sent_at is null or gone is null) order by sheet_id, line_id`.execute(tx);
  return rows;
};

type InSheet = { readonly tenantId: string; readonly sheetId: string; readonly now: Date };
type Marked = Changed & { readonly is_sent: boolean; readonly reviewer_id: string | null };

/** Those that are in the sheet still, unless it was sent meanwhile. */
const mark = async (
  tx: Tx,
  { tenantId, sheetId, now }: InSheet,
  lines: readonly Changed[],
): Promise<readonly Marked[]> => {
  const { rows } = await sql<Marked>`
    update review_lines l set vanished = now_is.gone, version = l.version + 1,
      vanished_at = case when now_is.gone is not null then coalesce(l.vanished_at, ${now}::timestamptz) end
    from unnest(${lines.map(({ line_id }) => line_id)}::uuid[], ${lines.map(({ gone }) => gone)}::text[])
      as now_is (line_id, gone), review_sheets s
    where l.tenant_id = ${tenantId}::uuid and l.sheet_id = ${sheetId}::uuid and l.line_id = now_is.line_id
      and s.tenant_id = l.tenant_id and s.sheet_id = l.sheet_id
      and (s.sent_at is null or now_is.gone is null and l.answer is null)
    returning l.review_id, l.sheet_id, l.line_id, l.vanished as gone, s.sent_at is not null as is_sent,
      s.reviewer_id`.execute(tx);
  return rows;
};

const doneWithout = async (tx: Tx, { tenantId, sheetId, now }: InSheet): Promise<boolean> => {
  const { rows } = await sql`
    update review_sheets s set sent_at = ${now}::timestamptz
    where s.tenant_id = ${tenantId}::uuid and s.sheet_id = ${sheetId}::uuid and s.sent_at is null and not exists (
      select from review_lines l where l.tenant_id = s.tenant_id and l.sheet_id = s.sheet_id and l.vanished is null)
    returning s.sheet_id`.execute(tx);
  return rows.length > 0;
};
