import type { LogEntry } from '../../database/log.ts';
import type { Tx } from '../../database/transaction.ts';
import type { BreachRow } from '../breach-row.ts';
import type { BreachChange, LockedBreach } from '../change-breach.ts';
import { keepTime, newestTime, timeOf } from '../decide/keep-time.ts';
import { moveClock } from '../decide/move-clock.ts';
import { type ReadMoment, regulationApplies } from '../decide/read-moment.ts';
import { mailOfBreach } from '../read-facts.ts';
import type { Registration } from './registration.ts';
import { reportsOf } from './reported.ts';

/** A day without time of day counts from midnight, and machines are in other zones. Milliseconds. */
const imprecision = 24 * 3_600_000;

export type JoinedTimes = {
  /** When the facts of this report were known: as it says where that is plausible, else now. */
  readonly known: ReadMoment;
  readonly new: { readonly occurred: boolean; readonly found: boolean };
  readonly log: readonly LogEntry[];
  readonly moved: BreachChange;
};

/**
 * What one more report changes of the times of a case: it happened or was found earlier than was known. The team's
 * corrections stay. An impossible finding - before the mail was sent - moves nothing; it is kept with its reporter, and
 * the team is warned of it.
 */
export const joinTimes = async (registration: Registration, locked: LockedBreach): Promise<JoinedTimes> => {
  // Read first: a report that says it happened long ago must not thereby say it was found long ago.
  const floor = await earliestFinding(locked);
  const occurred = await occurredEarlier(registration, locked);
  const found = await foundEarlier(registration, locked, floor);
  const moved =
    found && found.at < locked.row.aware_at ? await knownEarlier(registration, locked, found) : nothingMoved;
  return {
    known: plausible(registration, floor) ?? { at: locked.now, estimated: true },
    new: { occurred: occurred !== undefined, found: found !== undefined },
    log: [...(occurred ?? []), ...(found?.log ?? [])],
    moved,
  };
};

const nothingMoved: BreachChange = { log: [] };

const timeMoved = (time: 'occurred' | 'found' | 'aware', from: Date | undefined, to: Date): LogEntry => ({
  verb: 'time-moved',
  facts: { time, from: from?.toISOString() ?? null, to: to.toISOString() },
});

const occurredEarlier = async ({ caller, times }: Registration, { tx, row, now }: LockedBreach) => {
  const known = await newestTime(tx, row, 'occurred');
  if (!times.occurred) return undefined;
  // The date of the mail says when it happened; no memory is better.
  if (known && (known.reason_id || mailOfBreach(row)?.sentAt || known.at <= times.occurred.at)) return undefined;
  await keepTime(tx, row, 'occurred', times.occurred, { authorId: caller.personId, now });
  return [timeMoved('occurred', known?.at, times.occurred.at)];
};

const foundEarlier = async (registration: Registration, { tx, row, now }: LockedBreach, floor: Date) => {
  const before = await timeOf(tx, row, 'found');
  const found = plausible(registration, floor);
  if (!found || (before && found.at >= before)) return undefined;
  await keepTime(tx, row, 'found', found, { authorId: registration.caller.personId, now });
  return { ...found, log: [timeMoved('found', before, found.at)] };
};

// Awareness the team has moved stays where it is, unless a report has an earlier finding.
const knownEarlier = async (
  { caller }: Registration,
  locked: LockedBreach,
  found: ReadMoment,
): Promise<BreachChange> => {
  const { tx, row, now } = locked;
  await keepTime(tx, row, 'aware', found, { authorId: caller.personId, now });
  return { ...(await moveClock(locked, found)), log: [timeMoved('aware', row.aware_at, found.at)] };
};

const plausible = ({ times: { found } }: Registration, floor: Date): ReadMoment | undefined => {
  if (found.at.getTime() < floor.getTime() - imprecision) return undefined;
  return found.at < floor ? { at: floor, estimated: true } : found;
};

/** Whether a reported finding is plausible; checked for each reporter, for the team. */
export const isPlausibleFinding = async (tx: Tx, row: BreachRow): Promise<(found: Date) => boolean> => {
  const floor = await earliestFinding({ tx, row });
  return (found) => found.getTime() >= floor.getTime() - imprecision;
};

/**
 * The earliest plausible finding of a case: not before it happened, and not before the Regulation applied. When it
 * happened is what the first reporter or the team says, not a reporter who joins by a message id. Where neither says, the
 * first finding counts.
 */
const earliestFinding = async ({ tx, row }: Pick<LockedBreach, 'tx' | 'row'>): Promise<Date> => {
  const [first] = await reportsOf(tx, row);
  const occurred = await newestTime(tx, row, 'occurred');
  const corrected = occurred?.reason_id ? occurred.at : undefined;
  const told = first?.told.occurred?.at ?? first?.told.found?.at ?? row.received_at;
  const happened = new Date(first?.told.mail?.sentAt ?? corrected ?? told);
  const floor = happened > regulationApplies ? happened : regulationApplies;
  return new Date(Math.min(floor.getTime(), row.received_at.getTime()));
};
