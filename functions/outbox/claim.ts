import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import { type SubjectKind, type SubjectRef, subjectKinds } from '../database/subject-kind.ts';
import { asWorker, untilItHolds } from '../database/transaction.ts';

/** How long a claim lasts. Longer than the slowest delivery: every call out has a timeout. Milliseconds. */
const lease = 3 * 60_000;

/** A row under a claim. */
export type Claimed = SubjectRef & {
  readonly outboxId: string;
  readonly kind: string;
  readonly payload: string;
  readonly plannedAt: Date;
  /** Tries, this one included. */
  readonly attempts: number;
  /** What the row was before it was claimed. */
  readonly was: { readonly due: Date; readonly trouble: string | null };
};

/** Marks in `trouble` that the last try had an uncertain effect; a try that crashed leaves no mark. */
export const uncertainMark = '?';

type Row = {
  readonly tenant_id: string;
  readonly outbox_id: string;
  readonly kind: string;
  readonly subject: SubjectKind;
  readonly subject_id: string;
  readonly payload: string;
  readonly planned_at: Date;
  readonly attempts: number;
  readonly was_due: Date;
  readonly was_trouble: string | null;
};

/** Kinds that are not claimed for some municipalities, because their channels are throttled. */
export type LeftAlone = { readonly tenantIds: readonly string[]; readonly kinds: readonly string[] };

/**
 * Claims rows that are due, at most one of a subject: first those of subjects with an urgent message, then the longest due;
 * rows of subjects under another claim are skipped. One call of the database does it (`claim_outbox` in its newest migration
 * says how).
 * @param now instant; rows due up to it are claimed, and leased from it
 * @param subjects the kinds of subjects whose messages can be delivered here: a later version may know more of them
 */
export const claim = async (
  db: Database,
  now: Date,
  most: number,
  { tenantIds, kinds }: LeftAlone = { tenantIds: [], kinds: [] },
  subjects: readonly string[] = subjectKinds,
): Promise<readonly Claimed[]> => {
  const leasedUntil = new Date(now.getTime() + lease);
  const call = sql<Row>`
    select * from claim_outbox(${now}, ${leasedUntil}, ${most}, ${[...tenantIds]}::uuid[], ${[...kinds]}::text[],
      ${[...subjects]}::text[])
    order by urgent desc, was_due`;
  const { rows } = await untilItHolds(() => call.execute(db));
  return rows.map(claimedOf);
};

const claimedOf = (row: Row): Claimed => ({
  tenantId: row.tenant_id,
  outboxId: row.outbox_id,
  kind: row.kind,
  subject: row.subject,
  subjectId: row.subject_id,
  payload: row.payload,
  plannedAt: row.planned_at,
  attempts: row.attempts,
  was: { due: row.was_due, trouble: row.was_trouble },
});

/** Releases rows that were claimed and not begun, as they were: another process may be free sooner. */
export const handBack = async (db: Database, rows: readonly Claimed[]): Promise<void> => {
  if (rows.length === 0) return;
  await asWorker(db, (tx) =>
    sql`
      update outbox as o set attempts = o.attempts - 1, due = claimed.due, trouble = claimed.trouble
      from unnest(${rows.map((row) => row.tenantId)}::uuid[], ${rows.map((row) => row.outboxId)}::uuid[],
        ${rows.map((row) => row.attempts)}::int[], ${rows.map((row) => row.was.due)}::timestamptz[],
        ${rows.map((row) => row.was.trouble)}::text[]) as claimed (tenant_id, outbox_id, attempts, due, trouble)
      where o.tenant_id = claimed.tenant_id and o.outbox_id = claimed.outbox_id
        and o.attempts = claimed.attempts and o.state = 'open'`.execute(tx),
  );
};
