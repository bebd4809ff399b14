import type { Reading } from '#shared/reviews/removals/read-back.ts';
import type { RemovalState } from '#shared/reviews/removals/removals.ts';
import type { Core } from '../../database/core.ts';
import { inTenant } from '../../database/transaction.ts';
import type { DeliverIn } from '../../deliveries/delivery.ts';
import { Trouble } from '../../microsoft/trouble.ts';
import { mostTries } from '../../outbox/back-off.ts';
import { dropped } from '../../outbox/outcome.ts';
import type { groupMessages } from '../messages.ts';
import { changeRemoval } from './change-removal.ts';
import { isStillIn } from './is-still-in.ts';
import { type Found, readRemoval } from './read-removal.ts';
import { afterPutBack, afterRemoval } from './state-after.ts';
import { toTask } from './to-task.ts';

const afterRemovals: ReadonlySet<RemovalState> = new Set(['reading', 'gone', 'waiting', 'stuck', 'confirmed']);
const afterPutBacks: ReadonlySet<RemovalState> = new Set(['returning', 'put-back']);

/** When a look that failed for a day and a half is tried anew. Milliseconds. */
const aDay = 24 * 3_600_000;

/**
 * Looks once more whether a membership is still there after its removal, or there after it was put back, and plans the next
 * look while one is needed.
 */
export const deliverReadMembership: DeliverIn<typeof groupMessages, 'read-membership'> = async (delivering) => {
  const { parts, row, message } = delivering;
  const found = await readRemoval(parts, row.tenantId, message.removalId);
  const since = found && sinceOf(found);
  if (!since) return dropped;
  const again = (due: Date) => ({ kind: 'read-membership' as const, removalId: found.removalId, due });
  try {
    const isThere = await isStillIn(parts, found);
    const reading = { at: parts.now(), isThere };
    const readings = [...(await readingsOf(parts, found, since)), reading];
    const { state, next } = afterPutBacks.has(found.state)
      ? afterPutBack(since, readings)
      : afterRemoval(found, since, { readings, isSeen: message.isSeen ?? false });
    const facts = { readings: readings.length, isThere };
    const returned = state === 'came-back' || state === 'new-access';
    const change =
      state === 'task'
        ? toTask(parts, row, found, found.place ?? 'by-hand', facts)
        : changeRemoval(row, found, { state, ...(returned && { returnedAt: reading.at }) }, facts);
    return {
      ...change,
      also: async (tx, now) => {
        await change.also(tx, now);
        const kept = { removal_id: found.removalId, at: reading.at, is_there: isThere };
        await tx
          .insertInto('removal_readings')
          .values({ tenant_id: found.tenantId, ...kept })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
      },
      plan: next ? [again(next)] : [],
    };
  } catch (error) {
    if (!(error instanceof Trouble) || row.attempts < mostTries) throw error;
    return { end: 'done', plan: [again(new Date(parts.now().getTime() + aDay))] };
  }
};

/** Since when it is looked at; undefined where it is not. */
const sinceOf = ({ state, removedAt, putBackAt }: Found): Date | undefined => {
  if (afterRemovals.has(state)) return removedAt ?? undefined;
  return afterPutBacks.has(state) ? (putBackAt ?? undefined) : undefined;
};

const readingsOf = (
  { db }: Pick<Core, 'db'>,
  { tenantId, removalId }: Found,
  since: Date,
): Promise<readonly Reading[]> =>
  inTenant(db, tenantId, async (tx) => {
    const rows = await tx
      .selectFrom('removal_readings')
      .select(['at', 'is_there'])
      .where('tenant_id', '=', tenantId)
      .where('removal_id', '=', removalId)
      .where('at', '>', since)
      .orderBy('at')
      .execute();
    return rows.map(({ at, is_there }) => ({ at, isThere: is_there }));
  });
