import { isRemindedOn } from '#shared/policies/reminders.ts';
import { dayInCopenhagen, startOfDay } from '#shared/time/copenhagen.ts';
import type { Tx } from '../../database/transaction.ts';
import { outboxRows } from '../../outbox/plan-messages.ts';
import type { Parts } from '../../parts.ts';
import type { readerMessages } from '../messages.ts';
import { readerRef } from '../reader-ref.ts';
import { noteTold } from './note-told.ts';
import { isMissing } from './waiting-policies.ts';
import { whenAwake } from './when-awake.ts';

/**
 * Plans the day's reminders for those who have still to read something, each once a day; who was told of it today already is
 * left alone.
 * @returns how many people are reminded
 */
export const remindLate = async (
  tx: Tx,
  { now, newId }: Pick<Parts, 'now' | 'newId'>,
  tenantId: string,
): Promise<number> => {
  const at = now();
  const today = dayInCopenhagen(at);
  if (at < whenAwake(at)) return 0;
  const days = (await readDueDays(tx, tenantId)).filter((due) => isRemindedOn(today, due));
  if (days.length === 0) return 0;
  const rows = await waiting(tx, tenantId)
    .select(['r.person_id', 'r.policy_id'])
    .where('r.due_on', 'in', days)
    .where((row) => row.or([row('r.told_at', 'is', null), row('r.told_at', '<', startOfDay(today))]))
    .execute();
  const people = Map.groupBy(rows, ({ person_id }) => person_id);
  for (const [personId, own] of people) {
    await noteTold(tx, tenantId, { personId, policyIds: own.map(({ policy_id }) => policy_id), now: at });
    const about = { ...readerRef(tenantId, personId), now: at, newId };
    await tx
      .insertInto('outbox')
      .values(outboxRows<typeof readerMessages>(about, [{ kind: 'tell-reader', personId, again: true }]))
      .execute();
  }
  return people.size;
};

const waiting = (tx: Tx, tenantId: string) =>
  tx
    .selectFrom('policy_readers as r')
    .innerJoin('policies as p', (join) =>
      join.onRef('p.tenant_id', '=', 'r.tenant_id').onRef('p.policy_id', '=', 'r.policy_id'),
    )
    .where('r.tenant_id', '=', tenantId)
    .where('p.state', '=', 'published')
    .where(isMissing);

const readDueDays = async (tx: Tx, tenantId: string): Promise<readonly string[]> =>
  (await waiting(tx, tenantId).select('r.due_on').distinct().execute()).map(({ due_on }) => due_on);
