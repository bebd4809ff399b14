import { meaningOf } from '#shared/cases/states.ts';
import type { Caller } from '#shared/people/caller.ts';
import { dropOpen } from '../../outbox/drop-open.ts';
import type { Parts } from '../../parts.ts';
import type { Known, Locked } from '../../subject/subject.ts';
import { readTenant } from '../../tenant.ts';
import type { Change } from '../change.ts';
import { deadlineOf } from '../clock/deadline-of.ts';
import { planUntaken } from '../clock/plans.ts';
import { newsForReporters } from './news.ts';

type News = { readonly caller: Caller; readonly known: Known };

/**
 * Opens a finished case because of facts its decision did not know. It is new again, without assignee; the whole team and
 * the reporters are notified; its subject decides about the clock. The earlier decision stays in the log.
 * @param locked with `own` as it is with the new facts
 * @returns undefined for a case that is open: it is left as it is
 */
export const wake = async (
  { subjects }: Pick<Parts, 'subjects'>,
  locked: Locked,
  { caller, known }: News,
): Promise<(Change & Required<Pick<Change, 'set' | 'plan'>>) | undefined> => {
  const { tx, row, own, now } = locked;
  if (meaningOf[row.state].open) return undefined;
  const { settings } = await readTenant(tx, row.tenant_id);
  await dropOpen(tx, row, 'untaken', now);
  const reporters = await newsForReporters(locked, caller, 'reopened');
  const effect = await subjects[row.subject].woken(locked, caller, known);
  return {
    set: { state: 'new', taken_by: null, ...effect.set },
    ...(effect.own && { own: effect.own }),
    log: [{ verb: 'woken', facts: { was: row.state, ...effect.facts, had: row.taken_by } }, ...(effect.log ?? [])],
    plan: [
      { kind: 'card' },
      { kind: 'woken' },
      ...(own.isUrgent ? [{ kind: 'urgent' } as const] : []),
      ...reporters,
      ...(effect.plan ?? []),
      ...planUntaken(now, deadlineOf({ ...row, ...effect.set, due_at: effect.due ?? row.due_at }), settings),
    ],
  };
};

/** A change by which a reporter adds new facts: it opens a finished case, and the whole team is notified. */
export const wakenBy = async (
  parts: Pick<Parts, 'subjects'>,
  locked: Locked,
  caller: Caller,
  change: Change,
): Promise<Change> => {
  const awake = await wake(parts, locked, { caller, known: { at: locked.now, estimated: false } });
  if (!awake) return change;
  const own = async (tx: Locked['tx']) => {
    await change.own?.(tx);
    await awake.own?.(tx);
  };
  return { ...change, set: { ...change.set, ...awake.set }, own, log: [...change.log, ...awake.log], plan: awake.plan };
};
