import { sql } from 'kysely';
import { z } from 'zod';
import { readBack } from '#shared/reviews/removals/read-back.ts';
import { removalPlaces } from '#shared/reviews/removals/removal-way.ts';
import { appendLog, lockChain } from '../../database/log.ts';
import type { Tx } from '../../database/transaction.ts';
import { spoken } from '../../deliveries/send/mail-facts.ts';
import { planMessages } from '../../outbox/plan-messages.ts';
import type { TaskKind } from '../../task-kind.ts';
import { removalMail } from '../../texts/removals.ts';
import type { groupMessages } from '../messages.ts';
import { isStillIn } from './is-still-in.ts';
import { findRemoval, readRemoval } from './read-removal.ts';
import { namesIn, removalsWithLines } from './with-lines.ts';

/** A membership that the desk cannot end itself. Done it is read back like the others; what is still there is a task again. */
export const endMembership: TaskKind = {
  list: 'review',
  to: 'it',
  mail: async (tx, tenantId, asked) => {
    const found = await openOf(
      tx,
      tenantId,
      asked.map(({ aboutId }) => aboutId),
    );
    const removals = asked.flatMap(({ aboutId, isChased }) => {
      const removal = found.get(aboutId);
      return removal ? [{ ...removal, isChased }] : [];
    });
    return removals.length > 0 ? removalMail(spoken, removals) : undefined;
  },
  isDone: async (parts, { tenantId, aboutId }) => {
    const found = await readRemoval(parts, tenantId, aboutId);
    return found?.state !== 'task' || !(await isStillIn(parts, found));
  },
  done: async (tx, { tenantId, aboutId }, { now, newId }, by) => {
    const found = await findRemoval(tx, tenantId, aboutId);
    if (found?.state !== 'task') return;
    const group = { tenantId, subject: 'group', subjectId: found.groupId } as const;
    const at = now();
    await lockChain(tx, group);
    await tx
      .updateTable('removals')
      .set({ state: 'reading', removed_at: at })
      .where('tenant_id', '=', tenantId)
      .where('removal_id', '=', aboutId)
      .execute();
    const due = readBack(at, []).next ?? at;
    const read = { kind: 'read-membership', removalId: aboutId, due } as const;
    await planMessages<typeof groupMessages>(tx, { ...group, now: at, newId }, [read]);
    const entry = { verb: 'removal-reading', facts: { removalId: aboutId, isTask: true } };
    await appendLog(tx, { ...group, actorId: by, at }, [entry]);
  },
};

const placeKept = z.enum(removalPlaces);

/** Those of the removals that a person is still to make, with the names of person and group. */
const openOf = async (tx: Tx, tenantId: string, removalIds: readonly string[]) => {
  const rows = await removalsWithLines(tx, tenantId)
    .select('a.place')
    .where(sql<boolean>`a.removal_id = any(${[...removalIds]}::uuid[])`)
    .where('a.state', '=', 'task')
    .execute();
  return new Map(
    rows.map((row) => {
      const { member, group } = namesIn(row);
      const ids = { memberId: row.member_id, groupId: row.group_id };
      return [row.removal_id, { member, group, ...ids, place: placeKept.parse(row.place) }];
    }),
  );
};
