import { Temporal } from '../time/temporal.ts';

/** The last sign-in that succeeded; `never` only where the directory would know of one. */
export type LastSignIn = { readonly at: Date } | 'never' | 'unknown';

/** A membership as the reviewer is shown it. */
export type LineFacts = {
  readonly isPerson: boolean;
  readonly isGuest: boolean;
  readonly account: 'enabled' | 'disabled' | 'deleted' | 'unknown';
  /** The day (`YYYY-MM-DD`) employment ended or ends; null where none is known. */
  readonly leftOn: string | null;
  readonly lastSignIn: LastSignIn;
  readonly unit: string | null;
  readonly title: string | null;
};

/** What the reviewer is to look at twice, most serious first. No score: the reviewer judges. */
export type Reason =
  | { readonly reason: 'left'; readonly on: string }
  | { readonly reason: 'account-deleted' }
  | { readonly reason: 'account-disabled' }
  | { readonly reason: 'never-signed-in' }
  | { readonly reason: 'long-not-signed-in'; readonly since: Date; readonly weeks: number }
  | { readonly reason: 'guest' }
  | { readonly reason: 'other-unit'; readonly most: string }
  | { readonly reason: 'alone-with-title'; readonly others: number };

/** What the other members of the group, and all with the same title, have in common. */
export type Peers = {
  /** People in the group by unit, the member included. */
  readonly unitsInGroup: ReadonlyMap<string, number>;
  /**
   * How many others have the member's title in a unit of which somebody is in the group, and how many of them are in it. Those
   * of other units say nothing: each leader has the group of the own unit.
   */
  readonly othersWithTitle: number;
  readonly othersWithTitleInGroup: number;
};

/** From so many others on, a comparison says something. */
const enough = 3;
/** The part of the group that must be of one unit for another to stand out. */
const most = 2 / 3;
const dayMs = 24 * 3_600_000;

/**
 * Why a membership stands out; empty where nothing does. What is not known is no reason: a missing sign-in date may mean
 * that the licence or a permission is missing (Graph, signInActivity).
 * @param today day (`YYYY-MM-DD`) in Copenhagen
 * @param inactiveDays from so many days without a sign-in on it is said
 */
export const standsOut = (
  line: LineFacts,
  peers: Peers,
  { now, today, inactiveDays }: { readonly now: Date; readonly today: string; readonly inactiveDays: number },
): readonly Reason[] => {
  if (!line.isPerson) return [];
  return [
    ...ended(line, today),
    ...asleep(line.lastSignIn, now, inactiveDays),
    ...(line.isGuest ? [{ reason: 'guest' } as const] : []),
    ...ofOtherUnit(line.unit, peers.unitsInGroup),
    ...alone(line.title, peers),
  ];
};

const ended = ({ leftOn, account }: LineFacts, today: string): Reason[] => {
  if (leftOn && Temporal.PlainDate.compare(leftOn, today) < 0) return [{ reason: 'left', on: leftOn }];
  if (account === 'deleted') return [{ reason: 'account-deleted' }];
  return account === 'disabled' ? [{ reason: 'account-disabled' }] : [];
};

const asleep = (last: LastSignIn, now: Date, inactiveDays: number): Reason[] => {
  if (last === 'unknown') return [];
  if (last === 'never') return [{ reason: 'never-signed-in' }];
  const days = Math.floor((now.getTime() - last.at.getTime()) / dayMs);
  return days >= inactiveDays ? [{ reason: 'long-not-signed-in', since: last.at, weeks: Math.floor(days / 7) }] : [];
};

const ofOtherUnit = (unit: string | null, units: ReadonlyMap<string, number>): Reason[] => {
  if (unit === null) return [];
  const others = new Map(units).set(unit, Math.max(0, (units.get(unit) ?? 0) - 1));
  const all = [...others.values()].reduce((sum, count) => sum + count, 0);
  const [name, count] = [...others].reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0]);
  return all >= enough && count >= all * most && name !== unit ? [{ reason: 'other-unit', most: name }] : [];
};

const alone = (title: string | null, { othersWithTitle, othersWithTitleInGroup }: Peers): Reason[] =>
  title !== null && othersWithTitle >= enough && othersWithTitleInGroup === 0
    ? [{ reason: 'alone-with-title', others: othersWithTitle }]
    : [];
