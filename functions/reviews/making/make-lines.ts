import type { Line } from '#shared/reviews/lines-of-group.ts';
import type { KeptLineFacts } from '#shared/reviews/views.ts';
import { appendLog } from '../../database/log.ts';
import { inTenant, type Tx } from '../../database/transaction.ts';
import type { DeliverIn } from '../../deliveries/delivery.ts';
import { planMessages } from '../../outbox/plan-messages.ts';
import { groupsById, groupsInScope, type MirroredGroup } from '../directory/groups.ts';
import type { MirroredPerson } from '../directory/people.ts';
import type { reviewMessages } from '../messages.ts';
import { planOf } from '../plans/plan-row.ts';
import { keepLines, type LineToKeep } from './keep-lines.ts';
import { groupsAtOnce, lineMaker } from './lines-of-groups.ts';

/**
 * One step: the lines of some groups, in the order of their ids, then the next step; after the last the review is open.
 * A step that was cut short begins again and makes no line twice.
 */
export const deliverMakeLines: DeliverIn<typeof reviewMessages, 'make-lines'> = async ({ parts, row, message }) => {
  const { tenantId, subjectId: reviewId } = row;
  const { db, now, newId } = parts;
  return inTenant(db, tenantId, async (tx) => {
    const review = await tx
      .selectFrom('reviews')
      .select(['state', 'plan', 'begun_at'])
      .where('tenant_id', '=', tenantId)
      .where('review_id', '=', reviewId)
      .executeTakeFirst();
    if (review?.state !== 'making') return { end: 'dropped' };
    const plan = planOf(review.plan);
    const groups = await nextGroups(tx, tenantId, plan.scope, message.behind);
    const maker = await lineMaker(tx, tenantId, plan, review.begun_at);
    const lines = await maker.linesOf(groups);
    const names = await namesOfPaths(tx, tenantId, lines);
    const kept = lines.map(
      (line): LineToKeep => ({ ...line, lineId: newId(), facts: factsOf(line, maker.people, names) }),
    );
    await keepLines(tx, { tenantId, reviewId }, kept);
    await keepGroups(tx, { tenantId, reviewId }, groups, lines);
    const last = groups.at(-1);
    if (last && groups.length === groupsAtOnce)
      return { end: 'done', plan: [{ kind: 'make-lines', behind: last.groupId }] };
    await planSheets(tx, { tenantId, reviewId }, now(), newId);
    await tx
      .updateTable('reviews')
      .set({ state: 'open' })
      .where('tenant_id', '=', tenantId)
      .where('review_id', '=', reviewId)
      .execute();
    await appendLog(tx, { tenantId, subject: 'review', subjectId: reviewId, actorId: null, at: now() }, [
      { verb: 'review-open' },
    ]);
    return { end: 'done' };
  });
};

/**
 * One message a reviewer: each opens that person's sheet, whatever becomes of the others. They are about the review: a sheet
 * has no chain yet.
 */
const planSheets = async (
  tx: Tx,
  { tenantId, reviewId }: { readonly tenantId: string; readonly reviewId: string },
  now: Date,
  newId: () => string,
): Promise<void> => {
  const reviewers = await tx
    .selectFrom('review_made_lines')
    .select('reviewer_id')
    .distinct()
    .where('tenant_id', '=', tenantId)
    .where('review_id', '=', reviewId)
    .execute();
  await planMessages<typeof reviewMessages>(
    tx,
    { tenantId, subject: 'review', subjectId: reviewId, now, newId },
    reviewers.map(({ reviewer_id }) => ({ kind: 'open-sheet', sheetId: newId(), reviewerId: reviewer_id })),
  );
};

const nextGroups = async (tx: Tx, tenantId: string, scope: Parameters<typeof groupsInScope>[2], behind?: string) =>
  (await groupsInScope(tx, tenantId, scope))
    .filter(({ groupId }) => behind === undefined || groupId > behind)
    .sort((a, b) => (a.groupId < b.groupId ? -1 : 1))
    .slice(0, groupsAtOnce);

const namesOfPaths = async (tx: Tx, tenantId: string, lines: readonly Line[]) => {
  const groups = lines.flatMap(({ kind, memberId, paths }) => [
    ...(kind === 'group' ? [memberId] : []),
    ...paths.flat(),
  ]);
  return groupsById(tx, tenantId, [...new Set(groups)]);
};

const factsOf = (
  { kind, memberId, isDirect, paths, since, reasons }: Line,
  people: ReadonlyMap<string, MirroredPerson>,
  groups: ReadonlyMap<string, MirroredGroup>,
): KeptLineFacts => {
  const person = people.get(memberId);
  const nameOf = (groupId: string) => groups.get(groupId)?.name ?? '';
  const signIn = person?.lastSignIn ?? 'unknown';
  return {
    kind,
    name: person?.name ?? nameOf(memberId),
    title: person?.title ?? null,
    unit: person?.unit ?? null,
    isGuest: person?.kind === 'guest',
    isDirect,
    paths: paths.map((path) => path.map(nameOf)),
    since: since?.toISOString() ?? null,
    lastSignIn: typeof signIn === 'string' ? signIn : { at: signIn.at.toISOString() },
    reasons: reasons.map((one) =>
      one.reason === 'long-not-signed-in' ? { ...one, since: one.since.toISOString() } : one,
    ),
  };
};

const keepGroups = async (
  tx: Tx,
  { tenantId, reviewId }: { readonly tenantId: string; readonly reviewId: string },
  groups: readonly MirroredGroup[],
  lines: readonly Line[],
): Promise<void> => {
  if (groups.length === 0) return;
  const counts = Map.groupBy(lines, ({ groupId }) => groupId);
  await tx
    .insertInto('reviewed_groups')
    .values(
      groups.map(({ groupId, name, description }) => ({
        tenant_id: tenantId,
        review_id: reviewId,
        group_id: groupId,
        facts: JSON.stringify({ name, words: description, sensitivity: null }),
        lines: counts.get(groupId)?.length ?? 0,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
};
