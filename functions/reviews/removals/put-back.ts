import { readBack } from '#shared/reviews/removals/read-back.ts';
import type { DeliverIn } from '../../deliveries/delivery.ts';
import { Trouble } from '../../microsoft/trouble.ts';
import { mostTries } from '../../outbox/back-off.ts';
import { dropped } from '../../outbox/outcome.ts';
import type { groupMessages } from '../messages.ts';
import { beginAttempt, keepAnswer, keepFailure } from './attempts.ts';
import { changeRemoval } from './change-removal.ts';
import { readRemoval } from './read-removal.ts';

/**
 * Puts a member back whom the desk took out; whom another has put back meanwhile is there already. Both are looked at as
 * removals are. Where the group or the member is gone, or the group can no longer be changed, that is said: never another
 * group of the same name.
 */
export const deliverPutBack: DeliverIn<typeof groupMessages, 'put-back'> = async ({ parts, row, message }) => {
  const { tenantId } = row;
  const { removalId } = message;
  const found = await readRemoval(parts, tenantId, removalId);
  if (found?.state !== 'putting-back') return dropped;
  const attempt = await beginAttempt(parts, found, 'put-back');
  if (!attempt) return dropped;
  const { attemptId } = attempt;
  try {
    const answer = await parts.graph.memberships.putBack(tenantId, attempt);
    const at = parts.now();
    const became =
      answer === 'missing' ? { state: 'not-put-back' as const } : { state: 'returning' as const, putBackAt: at };
    const change = changeRemoval(row, found, became, { attemptId, answer });
    const due = readBack(at, []).next ?? at;
    return {
      ...change,
      also: async (tx, now) => {
        await change.also(tx, now);
        await keepAnswer(tx, tenantId, attemptId, answer, now);
      },
      plan: answer === 'missing' ? [] : [{ kind: 'read-membership', removalId, due }],
    };
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    await keepFailure(parts, tenantId, attemptId, error);
    if (!error.permanent && row.attempts < mostTries) throw error;
    return changeRemoval(row, found, { state: 'not-put-back' }, { attemptId, code: error.code });
  }
};
