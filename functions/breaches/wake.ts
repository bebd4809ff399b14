import { meaningOf } from '#shared/breaches/states.ts';
import type { Caller } from '#shared/people/caller.ts';
import type { Change, Open } from '../cases/change.ts';
import { tellReporters } from '../cases/reporters.ts';
import { planUntaken } from '../cases/untaken-plan.ts';
import { dropOpen } from '../outbox/drop-open.ts';
import type { Planned } from '../outbox/telling.ts';
import { readTenant } from '../tenant.ts';
import type { ReadMoment } from './read-moment.ts';
import { restartClock } from './restart-clock.ts';
import { keepTime, timeOf } from './times.ts';

type News = { readonly caller: Caller; readonly known: ReadMoment };

/**
 * Opens a finished case because of facts its decision did not know. It is new again, nobody has it, the whole team and the
 * reporters are told. The earlier decision stays in the log. The clock runs from when the new facts were known (`known`) -
 * unless the authority was notified before: then what is new follows in a phase of its own (Art. 33(4)), and the clock has
 * done its work. A case that is open is left as it is.
 */
export const wake = async (
  open: Open,
  { caller, known }: News,
): Promise<Required<Pick<Change, 'set' | 'log' | 'tell'>>> => {
  const { tx, row, now } = open;
  if (meaningOf[row.state].open) return { set: {}, log: [], tell: [] };
  const { settings } = await readTenant(tx, row.tenant_id);
  const woken = { verb: 'woken', facts: { was: row.state, decision: row.notification, had: row.taken_by } };
  const told: Planned[] = [
    { kind: 'woken' },
    ...(row.data_kinds.includes('protected-address') ? [alarm] : []),
    ...(await tellReporters(open, caller, 'reopened')),
  ];
  await dropOpen(tx, row, 'untaken', now);
  if (row.notification === 'notified') {
    const clock = { ...row, state: 'new' as const };
    return {
      set: { state: 'new', taken_by: null },
      log: [woken],
      tell: [{ kind: 'card' }, ...told, ...planUntaken(now, clock, settings)],
    };
  }
  const from = await timeOf(tx, row, 'aware');
  await keepTime(tx, row, 'aware', known, { authorId: caller.personId, now });
  const moved = { time: 'aware', from: from?.toISOString() ?? null, to: known.at.toISOString() };
  const clock = { state: 'new', notification: 'undecided', aware_at: known.at } as const;
  return {
    set: { ...clock, taken_by: null, clock_stopped_at: null },
    log: [woken, { verb: 'time-moved', facts: moved }],
    tell: [{ kind: 'card' }, ...told, ...(await restartClock(open, known.at)), ...planUntaken(now, clock, settings)],
  };
};

const alarm = { kind: 'protected-address' } as const;

/** A change a reporter makes by telling something new now: of a finished case it opens it, and the whole team is told. */
export const wakenBy = async (open: Open, caller: Caller, change: Change): Promise<Change> => {
  const awake = await wake(open, { caller, known: { at: open.now, estimated: false } });
  if (awake.tell.length === 0) return change;
  return { ...change, set: { ...change.set, ...awake.set }, log: [...change.log, ...awake.log], tell: awake.tell };
};
