import { Refusal } from '#shared/refusals/refusal.ts';
import { taskOf } from '#shared/reviews/gap-tasks.ts';
import type { Routes } from '#shared/routes/all.ts';
import { inTenant } from '../../database/transaction.ts';
import { makeTask } from '../../tasks/make-task.ts';
import type { UseCase } from '../../use-case.ts';
import { othersAccess } from '../answering/not-own-access.ts';
import { peopleById } from '../directory/people.ts';
import { requireReview } from '../require-review.ts';
import { gapsOfGroups } from './gaps-of-groups.ts';
import { gapsOfPeople } from './gaps-of-people.ts';

/**
 * Asks HR or IT support to mend what lacks. What no longer lacks for the review, and what was asked for already, is left alone;
 * so is what the caller lacks, or the own manager: who is to answer for them a colleague proposes.
 * @throws Refusal `not-found`: somebody is proposed who is not here; `own-access`
 */
export const sendGapTasks: UseCase<Routes['sendGapTasks']> = async (parts, caller, { params, body }) => {
  const { tenantId, personId } = caller;
  const { reviewId } = params;
  const sent = await inTenant(parts.db, tenantId, async (tx) => {
    await requireReview(tx, tenantId, reviewId);
    const of = { tenantId, reviewId };
    const lacking = [...(await gapsOfPeople(tx, of)), ...(await gapsOfGroups(tx, of))];
    const keys = new Set(lacking.map(({ kind, about }) => `${kind} ${about?.id}`));
    const named = body.gaps.flatMap(({ namesId }) => namesId ?? []);
    const people = await peopleById(tx, tenantId, named);
    if (named.some((id) => people.get(id)?.account !== 'enabled')) throw new Refusal('not-found');
    const gaps = await othersAccess(tx, caller, body.gaps, ({ aboutId }) => aboutId);
    let count = 0;
    // By id, so that two who send at the same moment never wait for each other.
    for (const { kind, aboutId, namesId } of gaps.toSorted((a, b) => (a.aboutId < b.aboutId ? -1 : 1))) {
      if (!keys.has(`${kind} ${aboutId}`)) continue;
      const about = { tenantId, aboutId, listId: reviewId, by: personId, namesId: namesId ?? null };
      if (await makeTask(tx, parts, taskOf(kind), about)) count += 1;
    }
    return count;
  });
  parts.kick();
  return { sent };
};
