import { z } from 'zod';
import { removalPlaces } from '#shared/reviews/removals/removal-way.ts';
import { type RemovalState, removalState, removalStates, underWay } from '#shared/reviews/removals/removals.ts';
import { undoOf } from '#shared/reviews/removals/undo-removal.ts';
import type { Routes } from '#shared/routes/all.ts';
import { inTenant, type Tx } from '../../database/transaction.ts';
import { readNames } from '../../people/names.ts';
import type { UseCase } from '../../use-case.ts';
import { requireReview } from '../require-review.ts';
import { keptElsewhere } from './kept-elsewhere.ts';
import { outlookOf } from './outlook.ts';
import { remainsOf } from './remains.ts';
import { readDues, readLooks, readTasks, readTroubles } from './removal-rows.ts';
import { namesIn, removalsWithLines } from './with-lines.ts';

const kept = z.object({ state: removalState, place: z.enum(removalPlaces).nullable() });

/** The states in which Graph is called until it answers. */
const isTried: ReadonlySet<RemovalState> = new Set(['planned', 'putting-back']);

/**
 * What became of the removals of a review that were planned, by person.
 * @throws Refusal `not-found`
 */
export const listRemovals: UseCase<Routes['listRemovals']> = (parts, { tenantId }, { params: { reviewId }, query }) =>
  inTenant(parts.db, tenantId, async (tx) => {
    await requireReview(tx, tenantId, reviewId);
    const rows = await removalsOf(tx, tenantId, reviewId, query.only === 'under-way' ? [...underWay] : removalStates);
    const now = parts.now();
    const of = { tenantId, reviewId };
    const taskOf = await readTasks(tx, of, now);
    const undecided = rows
      .filter(({ state }) => state === 'planned' || state === 'withheld')
      .map(({ group_id, member_id }) => ({ groupId: group_id, memberId: member_id }));
    const { keptBy, people: keepers } = await keptElsewhere(tx, of, undecided);
    const people = rows.flatMap(({ answered_by, planned_by, undone_by, removal_id }) => [
      ...[answered_by, planned_by, undone_by],
      taskOf(removal_id)?.doneBy ?? null,
    ]);
    const nameOf = await readNames(tx, tenantId, [...people, ...keepers]);
    const looksAt = await readLooks(tx, of);
    const troubleOf = await readTroubles(tx, of, isTried);
    const dueOf = await readDues(tx, of);
    const planned = rows.filter(({ state }) => state === 'planned');
    const wayOf = await outlookOf(tx, { ...of, now, mayRemove: parts.settings.removal !== undefined }, planned);
    const remains = await remainsOf(tx, tenantId, rows);
    return {
      removals: rows.map((row) => {
        const { state, place } = kept.parse(row);
        const { member, group, words } = namesIn(row);
        const task = taskOf(row.removal_id);
        const keeper = keptBy(row.group_id, row.member_id);
        return {
          removalId: row.removal_id,
          lineId: row.line_id,
          member: { personId: row.member_id, name: member },
          ...{ groupId: row.group_id, group, words },
          decidedBy: nameOf(row.answered_by),
          keptBy: keeper === null ? null : nameOf(keeper),
          ...{ state, place, isOurs: row.is_ours },
          plannedBy: nameOf(row.planned_by),
          plannedAt: row.planned_at.toISOString(),
          dueAt: dueOf(row.removal_id)?.toISOString() ?? null,
          way: state === 'planned' ? wayOf(row) : null,
          removedAt: row.removed_at?.toISOString() ?? null,
          putBackAt: row.put_back_at?.toISOString() ?? null,
          returnedAt: row.returned_at?.toISOString() ?? null,
          remains: remains(row),
          readings: looksAt(row.removal_id, row.put_back_at ?? row.removed_at),
          undo: undoOf({ state, isOurs: row.is_ours, removedAt: row.removed_at }, now),
          undoneBy: row.undone_by === null ? null : nameOf(row.undone_by),
          task: task && { ...task, doneBy: task.doneBy === null ? null : nameOf(task.doneBy) },
          trouble: isTried.has(state) ? troubleOf(row.removal_id) : null,
        };
      }),
    };
  });

const removalsOf = (tx: Tx, tenantId: string, reviewId: string, states: readonly RemovalState[]) =>
  removalsWithLines(tx, tenantId)
    .selectAll('a')
    .select('l.answered_by')
    .where('a.review_id', '=', reviewId)
    .where('a.state', 'in', states)
    .orderBy('a.member_id')
    .orderBy('a.group_id')
    .execute();
