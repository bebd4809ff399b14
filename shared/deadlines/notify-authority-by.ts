import { type NotificationRule, notificationRuleAt, notificationRules } from './notification-rules.ts';

const hour = 3_600_000;

/**
 * The instant by which the authority must be notified: elapsed hours from awareness, nights, weekends and holidays
 * included, and no roll-over when it ends on one. Source: GDPR art. 33(1); Reg. (EEC, Euratom) 1182/71 art. 3(3) and
 * 3(4), which leaves out periods in hours. Refuses an Invalid Date, and one so late that the sum is none, with a
 * RangeError.
 */
export const notifyAuthorityBy = (aware: Date): Date => notifyAuthorityUnder(aware, notificationRules);

/** The same under other dated rules: a change of the law before it is in the table. */
export const notifyAuthorityUnder = (aware: Date, rules: readonly NotificationRule[]): Date => {
  if (!isInstant(aware)) throw new RangeError('The moment of awareness is not a valid instant.');
  const due = new Date(aware.getTime() + notificationRuleAt(aware, rules).hours * hour);
  if (!isInstant(due)) throw new RangeError('The moment of awareness is too late to count from.');
  return due;
};

/** Became aware of it before it happened: a slip of the pen to warn of, not to refuse. */
export const awareBeforeOccurred = (aware: Date, occurred: Date): boolean => aware < occurred;

const isInstant = (value: unknown): boolean => value instanceof Date && !Number.isNaN(value.getTime());
