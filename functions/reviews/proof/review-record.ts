import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '../../database/transaction.ts';
import { checkIn } from '../../log/log-checks.ts';

/** What the log holds about one review: its own chain, those of its sheets, and in those of groups what became of its removals. */
export type ReviewRecord = {
  readonly entries: number;
  /** One digest over the newest entry of each. */
  readonly fingerprint: string;
  /** The newest entry. */
  readonly at: Date;
  readonly endedAt: Date | null;
  readonly check: { readonly at: Date; readonly found: 'whole' | 'altered' | 'outdated' } | null;
};

/** Entries that say that somebody looked: they change nothing of what is proven. */
const looks = ['proof-made'] as const;

/** Reads it; a review has at least the entry of its beginning. */
export const readRecord = async (tx: Tx, tenantId: string, reviewId: string): Promise<ReviewRecord> => {
  const { rows } = await sql<{ subject_id: string; entries: number; hash: string; at: Date; ended_at: Date | null }>`
    with removed as (
      select a.removal_id::text as removal_id, a.group_id from removals a
      where a.tenant_id = ${tenantId}::uuid and a.review_id = ${reviewId}::uuid),
    own as (
      select e.* from log_entries e
      where e.tenant_id = ${tenantId}::uuid and e.verb <> all (${[...looks]})
        and (e.subject_id = ${reviewId}::uuid or e.subject_id in (
          select s.sheet_id from review_sheets s where s.tenant_id = ${tenantId}::uuid and s.review_id = ${reviewId}::uuid))
      union all
      select e.* from log_entries e
      where e.tenant_id = ${tenantId}::uuid and e.subject_id in (select group_id from removed)
        and (e.facts ->> 'reviewId' = ${reviewId} or e.facts ->> 'removalId' in (select removal_id from removed)))
    select subject_id, count(*)::integer as entries, max(at) as at,
      max(at) filter (where verb = 'review-ended') as ended_at,
      subject_id || ' ' || encode((array_agg(hash order by sequence desc))[1], 'hex') as hash
    from own group by subject_id order by subject_id`.execute(tx);
  const at = new Date(Math.max(0, ...rows.map((row) => row.at.getTime())));
  const ends = rows.map(({ hash }) => hash).join('\n');
  const subjects = new Set([tenantId, ...rows.map(({ subject_id }) => subject_id)]);
  return {
    entries: rows.reduce((sum, row) => sum + row.entries, 0),
    fingerprint: createHash('sha256').update(ends).digest('hex'),
    at,
    endedAt: rows.find(({ ended_at }) => ended_at !== null)?.ended_at ?? null,
    check: await checkOf(tx, tenantId, subjects, at),
  };
};

/** What the newest check of the municipality's log says of these subjects, and of what guards them. */
const checkOf = async (
  tx: Tx,
  tenantId: string,
  subjects: ReadonlySet<string>,
  newest: Date,
): Promise<ReviewRecord['check']> => {
  const check = await checkIn(tx, tenantId);
  if (!check) return null;
  const { checkedAt: at, found } = check;
  if (found.some(({ subject }) => subjects.has(subject))) return { at, found: 'altered' };
  return { at, found: at < newest ? 'outdated' : 'whole' };
};
