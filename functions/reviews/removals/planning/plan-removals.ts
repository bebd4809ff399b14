import { sql } from 'kysely';
import { copenhagenTime, dayInCopenhagen } from '#shared/time/copenhagen.ts';
import { Temporal } from '#shared/time/temporal.ts';
import { appendLog, lockChain } from '../../../database/log.ts';
import type { Tx } from '../../../database/transaction.ts';
import { planMessages } from '../../../outbox/plan-messages.ts';
import type { Parts } from '../../../parts.ts';
import type { groupMessages } from '../../messages.ts';

export type RefusedLine = { readonly line_id: string; readonly group_id: string; readonly member_id: string };

type Plan = {
  readonly tenantId: string;
  readonly reviewId: string;
  /** Null: the clock, by the plan of the review. */
  readonly by: string | null;
  /** Null: when the review has ended. */
  readonly due: Date | null;
  readonly lines: readonly RefusedLine[];
};

/** When few are at work. */
const evening = '20:00';

/** The next time it is 20 in Copenhagen. */
export const tonight = (now: Date): Date => {
  const today = Temporal.PlainDate.from(dayInCopenhagen(now));
  const first = copenhagenTime(today.toString(), evening);
  return first > now ? first : copenhagenTime(today.add({ days: 1 }).toString(), evening);
};

/**
 * Plans the removals of lines that were refused; what is planned already, and not made yet, is brought forward where it was
 * to be later.
 * @returns how many were not planned before, or waited for the end of the review
 */
export const planRemovals = async (
  tx: Tx,
  { now, newId }: Pick<Parts, 'now' | 'newId'>,
  { lines, ...plan }: Plan,
): Promise<number> => {
  const inGroups = Map.groupBy(lines, ({ group_id }) => group_id);
  let count = 0;
  // By id, so that two who plan at the same moment never wait for each other.
  for (const groupId of [...inGroups.keys()].sort())
    count += await planGroup(tx, { at: now(), newId }, groupId, { ...plan, lines: inGroups.get(groupId) ?? [] });
  return count;
};

const planGroup = async (
  tx: Tx,
  { at, newId }: { readonly at: Date; readonly newId: () => string },
  groupId: string,
  { tenantId, reviewId, by, due, lines: asked }: Plan,
): Promise<number> => {
  const group = { tenantId, subject: 'group', subjectId: groupId } as const;
  await lockChain(tx, group);
  const lines = await stillRefused(tx, tenantId, asked);
  if (lines.length === 0) return 0;
  const of = { tenant_id: tenantId, group_id: groupId, review_id: reviewId, planned_at: at, planned_by: by };
  const fresh = await tx
    .insertInto('removals')
    .values(lines.map(({ line_id, member_id }) => ({ ...of, removal_id: newId(), line_id, member_id })))
    .onConflict((conflict) => conflict.columns(['tenant_id', 'line_id']).doNothing())
    .returning(['removal_id', 'line_id'])
    .execute();
  const isAllFresh = fresh.length === lines.length;
  if (!isAllFresh && due) await bringForward(tx, tenantId, lines, due);
  const renewed = isAllFresh || by === null ? [] : await renew(tx, tenantId, lines, { planned_by: by, planned_at: at });
  const waiting = isAllFresh || !due ? [] : await withoutTime(tx, tenantId, lines);
  const isTimed = new Set([...fresh, ...renewed].map(({ removal_id }) => removal_id));
  const planned = [...fresh, ...renewed, ...waiting.filter(({ removal_id }) => !isTimed.has(removal_id))];
  if (planned.length === 0) return 0;
  if (due) {
    const messages = planned.map(({ removal_id }) => ({ kind: 'remove-member' as const, removalId: removal_id, due }));
    await planMessages<typeof groupMessages>(tx, { ...group, now: at, newId }, messages);
  }
  const facts = { reviewId, lineIds: planned.map(({ line_id }) => line_id), due: due?.toISOString() ?? null };
  await appendLog(tx, { ...group, actorId: by, at }, [{ verb: 'removals-planned', facts }]);
  return planned.length;
};

/** A reviewer may have kept some after all; until this is done it can no longer be. */
const stillRefused = (tx: Tx, tenantId: string, lines: readonly RefusedLine[]): Promise<RefusedLine[]> =>
  tx
    .selectFrom('review_lines')
    .select(['line_id', 'group_id', 'member_id'])
    .where('tenant_id', '=', tenantId)
    .where(sql<boolean>`line_id = any(${lines.map(({ line_id }) => line_id)}::uuid[])`)
    .where('answer', '=', 'remove')
    .forShare()
    .execute();

/** One that has been tried keeps its pause: Graph may have asked for it. */
const bringForward = (tx: Tx, tenantId: string, lines: readonly RefusedLine[], due: Date) =>
  sql`
    update outbox as o set due = ${due}, planned_at = ${due} from removals as a
    where a.tenant_id = ${tenantId}::uuid and a.line_id = any(${lines.map(({ line_id }) => line_id)}::uuid[])
      and a.state = 'planned' and o.tenant_id = a.tenant_id and o.subject_id = a.group_id and o.kind = 'remove-member'
      and o.payload ->> 'removalId' = a.removal_id::text and o.state = 'open' and o.attempts = 0
      and o.due > ${due}`.execute(tx);

type Row = { readonly removal_id: string; readonly line_id: string };

type Renewed = { readonly planned_by: string; readonly planned_at: Date };

/** Those that were withheld, and a person now plans all the same. */
const renew = (tx: Tx, tenantId: string, lines: readonly RefusedLine[], by: Renewed): Promise<Row[]> =>
  tx
    .updateTable('removals')
    .set({ state: 'planned', undone_at: null, undone_by: null, ...by })
    .where('tenant_id', '=', tenantId)
    .where(sql<boolean>`line_id = any(${lines.map(({ line_id }) => line_id)}::uuid[])`)
    .where('state', '=', 'withheld')
    .returning(['removal_id', 'line_id'])
    .execute();

/** Those that wait for the end of their review. */
const withoutTime = async (tx: Tx, tenantId: string, lines: readonly RefusedLine[]): Promise<readonly Row[]> => {
  const { rows } = await sql<Row>`
    select a.removal_id, a.line_id from removals as a
    where a.tenant_id = ${tenantId}::uuid and a.line_id = any(${lines.map(({ line_id }) => line_id)}::uuid[])
      and a.state = 'planned' and not exists (${openMessage})
    order by a.removal_id`.execute(tx);
  return rows;
};

/** The message by which a removal `a` is made, while it waits. */
export const openMessage = sql`
  select from outbox as o
  where o.tenant_id = a.tenant_id and o.subject = 'group' and o.subject_id = a.group_id and o.kind = 'remove-member'
    and o.payload ->> 'removalId' = a.removal_id::text and o.state = 'open'`;
