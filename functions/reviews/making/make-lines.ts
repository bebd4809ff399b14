import type { Line } from '#shared/reviews/lines-of-group.ts';
import type { KeptLineFacts } from '#shared/reviews/views.ts';
import { appendLog } from '../../database/log.ts';
import { inTenant, type Tx } from '../../database/transaction.ts';
import type { DeliverIn } from '../../deliveries/delivery.ts';
import { dropped } from '../../outbox/outcome.ts';
import { planMessages } from '../../outbox/plan-messages.ts';
import type { Parts } from '../../parts.ts';
import { endReview } from '../answering/end-review.ts';
import { groupsById, type MirroredGroup } from '../directory/groups.ts';
import { type MirroredPerson, mirroredPeople } from '../directory/people.ts';
import { namesOfThings } from '../directory/things.ts';
import type { reviewMessages } from '../messages.ts';
import { planOf } from '../plans/plan-row.ts';
import { askedIn, reviewsBefore } from './asked-elsewhere.ts';
import { keepLines, type LineToKeep } from './keep-lines.ts';
import { type LineMaker, lineMaker } from './lines-of-groups.ts';
import { type DescribedGroup, pagesOfGroups } from './pages-of-groups.ts';

/** As many pages a message makes; each is a transaction of its own. */
const pagesAtOnce = 10;

/** How long it waits for the lines of a review that began before it. Milliseconds. */
const untilMade = 20_000;

/**
 * One step: the lines of some pages of groups, in the order of their ids, then the next step; after the last the review is
 * open. A step that was cut short begins again and makes no line twice.
 */
export const deliverMakeLines: DeliverIn<typeof reviewMessages, 'make-lines'> = async ({ parts, row, message }) => {
  const { tenantId, subjectId: reviewId } = row;
  const review = { tenantId, reviewId };
  const step = await inTenant(parts.db, tenantId, (tx) => readStep(tx, review, message.behind, parts.now()));
  if (!step) return dropped;
  if (step.wait)
    return {
      end: 'done',
      plan: [{ ...message, kind: 'make-lines', due: new Date(parts.now().getTime() + untilMade) }],
    };
  for (const groups of step.pages.slice(0, pagesAtOnce))
    await inTenant(parts.db, tenantId, (tx) => makePage(tx, { ...review, ...step, groups }, parts.newId));
  const last = step.pages[pagesAtOnce - 1]?.at(-1);
  if (last) return { end: 'done', plan: [{ kind: 'make-lines', behind: last.groupId }] };
  await inTenant(parts.db, tenantId, (tx) => openReview(tx, review, parts));
  return { end: 'done' };
};

type Review = { readonly tenantId: string; readonly reviewId: string };
type Step = {
  readonly people: ReadonlyMap<string, MirroredPerson>;
  readonly linesOf: LineMaker;
  readonly pages: Awaited<ReturnType<typeof pagesOfGroups>>;
  /** Reviews that ask already about some of it: nobody is asked twice. */
  readonly before: readonly string[];
  readonly wait: boolean;
};

/** What the pages of a step have in common; undefined where the review is not being made. */
const readStep = async (
  tx: Tx,
  { tenantId, reviewId }: Review,
  behind: string | undefined,
  now: Date,
): Promise<Step | undefined> => {
  const review = await tx
    .selectFrom('reviews')
    .select(['state', 'plan', 'months', 'begun_at'])
    .where('tenant_id', '=', tenantId)
    .where('review_id', '=', reviewId)
    .executeTakeFirst();
  if (review?.state !== 'making') return undefined;
  const plan = planOf(review.plan);
  const { reviewIds: before, wait } = await reviewsBefore(tx, { tenantId, reviewId }, now);
  const people = await mirroredPeople(tx, tenantId);
  return {
    ...{ people, before, wait },
    linesOf: lineMaker({ tenantId, plan, people, now: review.begun_at }),
    pages: await pagesOfGroups(tx, { tenantId, plan, months: review.months }, behind),
  };
};

type Page = Review & Omit<Step, 'pages' | 'wait'> & { readonly groups: readonly DescribedGroup[] };

const makePage = async (
  tx: Tx,
  { groups, people, linesOf, before, ...review }: Page,
  newId: () => string,
): Promise<void> => {
  const isAsked = await askedIn(
    tx,
    review.tenantId,
    before,
    groups.map(({ groupId }) => groupId),
  );
  const lines = (await linesOf(tx, groups)).filter(({ groupId, memberId }) => !isAsked(groupId, memberId));
  const names = await namesOfPaths(tx, review.tenantId, lines);
  const things = await namesOfThings(
    tx,
    review.tenantId,
    lines.flatMap(({ kind, memberId }) => (kind === 'user' || kind === 'group' ? [] : [memberId])),
  );
  const kept = lines.map(
    (line): LineToKeep => ({ ...line, lineId: newId(), facts: factsOf(line, { people, groups: names, things }) }),
  );
  await keepLines(tx, review, kept);
  await keepGroups(tx, review, groups, lines);
};

const openReview = async (tx: Tx, { tenantId, reviewId }: Review, { now, newId }: Pick<Parts, 'now' | 'newId'>) => {
  const opened = await tx
    .updateTable('reviews')
    .set({ state: 'open' })
    .where('tenant_id', '=', tenantId)
    .where('review_id', '=', reviewId)
    .where('state', '=', 'making')
    .executeTakeFirst();
  if (opened.numUpdatedRows === 0n) return;
  const reviewers = await planSheets(tx, { tenantId, reviewId }, now(), newId);
  await appendLog(tx, { tenantId, subject: 'review', subjectId: reviewId, actorId: null, at: now() }, [
    { verb: 'review-open' },
  ]);
  // All of it is asked about by others, or its groups are empty.
  if (reviewers === 0) await endReview(tx, { tenantId, reviewId, now: now() });
};

/**
 * One message a reviewer: each opens that person's sheet, whatever becomes of the others. They are about the review: a sheet
 * has no chain yet.
 */
const planSheets = async (tx: Tx, { tenantId, reviewId }: Review, now: Date, newId: () => string): Promise<number> => {
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
  return reviewers.length;
};

const namesOfPaths = async (tx: Tx, tenantId: string, lines: readonly Line[]) => {
  const groups = lines.flatMap(({ kind, memberId, paths }) => [
    ...(kind === 'group' ? [memberId] : []),
    ...paths.flat(),
  ]);
  return groupsById(tx, tenantId, [...new Set(groups)]);
};

type Known = {
  readonly people: ReadonlyMap<string, MirroredPerson>;
  readonly groups: ReadonlyMap<string, MirroredGroup>;
  readonly things: ReadonlyMap<string, string>;
};

const factsOf = (
  { kind, memberId, isDirect, paths, since, reasons }: Line,
  { people, groups, things }: Known,
): KeptLineFacts => {
  const person = people.get(memberId);
  const nameOf = (groupId: string) => groups.get(groupId)?.name ?? '';
  const signIn = person?.lastSignIn ?? 'unknown';
  return {
    kind,
    name: person?.name ?? things.get(memberId) ?? nameOf(memberId),
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
  { tenantId, reviewId }: Review,
  groups: readonly DescribedGroup[],
  lines: readonly Line[],
): Promise<void> => {
  if (groups.length === 0) return;
  const counts = Map.groupBy(lines, ({ groupId }) => groupId);
  await tx
    .insertInto('reviewed_groups')
    .values(
      groups.map(({ groupId, name, description, said }) => ({
        tenant_id: tenantId,
        review_id: reviewId,
        group_id: groupId,
        facts: JSON.stringify({ name, words: said.words ?? description, sensitivity: said.sensitivity }),
        lines: counts.get(groupId)?.length ?? 0,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
};
