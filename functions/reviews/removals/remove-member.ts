import { type BeforeRemoval, removalStep } from '#shared/reviews/removals/before-removal.ts';
import { readBack } from '#shared/reviews/removals/read-back.ts';
import type { RemovalWait } from '#shared/reviews/removals/removals.ts';
import type { Tx } from '../../database/transaction.ts';
import type { DeliverIn, Senders } from '../../deliveries/delivery.ts';
import { Trouble } from '../../microsoft/trouble.ts';
import { mostTries } from '../../outbox/back-off.ts';
import type { Claimed } from '../../outbox/claim.ts';
import type { PlannedIn } from '../../outbox/messages.ts';
import { dropped, type Outcome } from '../../outbox/outcome.ts';
import type { groupMessages } from '../messages.ts';
import { planCardBy } from '../telling/plan-cards.ts';
import { beginAttempt, keepAnswer, keepFailure } from './attempts.ts';
import { changeRemoval } from './change-removal.ts';
import { lookForGroup } from './look-for-group.ts';
import { readBefore } from './read-before.ts';
import { type Found, readRemoval } from './read-removal.ts';
import { toTask } from './to-task.ts';

type Messages = typeof groupMessages;
type Became = Outcome<PlannedIn<Messages>>;

/** How long a removal waits before the next look whether it can be made. Milliseconds. */
const waits: Readonly<Record<RemovalWait, number>> = {
  review: 24 * 3_600_000,
  directory: 3_600_000,
  account: 24 * 3_600_000,
};

/**
 * Ends a membership that was refused, after a look at what group and member are now. A call is written down before it is
 * made: after a kill in between, the answer that there is no such membership means that the desk ended it.
 */
export const deliverRemoveMember: DeliverIn<Messages, 'remove-member'> = async ({ parts, row, message }) => {
  const found = await readRemoval(parts, row.tenantId, message.removalId);
  if (found?.state !== 'planned') return dropped;
  const before = await readBefore(parts, found, parts.settings.removal !== undefined);
  const step = removalStep({ ...before, group: await groupNow(parts, row, found), now: parts.now() });
  switch (step.step) {
    case 'remove':
      return remove(parts, row, found, before);
    case 'task':
      return toTask(parts, row, found, step.place);
    case 'new-access':
      return changeRemoval(row, found, { state: 'new-access' });
    case 'kept-elsewhere':
      return keptBack(parts, row, found);
    case 'later':
      return later(parts, found, step.waitsFor);
    case 'gone':
      return step.what === 'group'
        ? groupGone(parts, row, found)
        : toReading(row, found, { isOurs: false, removedAt: parts.now() });
  }
};

const groupNow = (parts: Senders, { tenantId }: Claimed, { groupId }: Found) =>
  parts.graph.memberships.group(tenantId, groupId);

/** The team is told, and removes it all the same or leaves it. */
const keptBack = (parts: Senders, row: Claimed, found: Found): Became =>
  changeRemoval(row, found, { state: 'withheld' }, { why: 'kept-elsewhere' }, (tx) =>
    planCardBy(tx, { tenantId: row.tenantId, subject: 'review', subjectId: found.reviewId }, 0, parts),
  );

const later = (parts: Senders, { removalId }: Found, waitsFor: RemovalWait): Became => {
  const due = new Date(parts.now().getTime() + waits[waitsFor]);
  return { end: 'done', plan: [{ kind: 'remove-member', removalId, due }] };
};

const groupGone = (parts: Senders, row: Claimed, found: Found, answered?: Answered): Became => ({
  ...changeRemoval(row, found, { state: 'group-gone' }, answered),
  plan: [lookForGroup(found.removalId, parts.now())],
});

type Before = Pick<BeforeRemoval, 'mayBeRemoved'> & { readonly isPerson: boolean };

const remove = async (parts: Senders, row: Claimed, found: Found, before: Before): Promise<Became> => {
  const { tenantId } = row;
  const { mayBeRemoved, isPerson } = before;
  const attempt = await beginAttempt(parts, found, 'remove');
  if (!attempt) return dropped;
  const { attemptId } = attempt;
  try {
    const answer = await parts.graph.memberships.remove(tenantId, attempt);
    const isThere = answer === 'not-there' ? await whatIsThere(parts, row, found, isPerson) : 'both';
    if (isThere === 'no-group') return groupGone(parts, row, found, { attemptId, answer });
    if (isThere === 'no-account' && !mayBeRemoved) {
      const also = (tx: Tx, now: Date) => keepAnswer(tx, tenantId, attemptId, answer, now);
      return { ...later(parts, found, 'account'), also };
    }
    const became = { isOurs: answer === 'removed' || mayBeRemoved, removedAt: parts.now() };
    return toReading(row, found, became, { attemptId, answer });
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    await keepFailure(parts, tenantId, attemptId, error);
    // The group was one that Graph changes: what it refuses for good now is the desk's missing right.
    if (error.permanent || row.attempts >= mostTries)
      return toTask(parts, row, found, 'by-hand', { attemptId, code: error.code });
    throw error;
  }
};

/** Graph says the same where the group, the person or only the membership is gone. */
const whatIsThere = async (parts: Senders, row: Claimed, found: Found, isPerson: boolean) => {
  if (!(await groupNow(parts, row, found))) return 'no-group';
  if (isPerson && !(await parts.graph.person(row.tenantId, found.memberId))) return 'no-account';
  return 'both';
};

type Answered = { readonly attemptId: string; readonly answer: string };

const toReading = (
  row: Claimed,
  found: Found,
  became: { readonly isOurs: boolean; readonly removedAt: Date },
  answered?: Answered,
): Became => {
  const due = readBack(became.removedAt, []).next;
  const outcome = changeRemoval(row, found, { state: 'reading', ...became }, answered);
  const also: Became['also'] = async (tx, now) => {
    await outcome.also(tx, now);
    if (answered) await keepAnswer(tx, found.tenantId, answered.attemptId, answered.answer, now);
  };
  return { ...outcome, also, plan: [{ kind: 'read-membership', removalId: found.removalId, ...(due && { due }) }] };
};
