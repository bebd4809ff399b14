import { startOfDay } from '../time/copenhagen.ts';
import { remembered } from '../time/remembered.ts';

/** Above which likelihood of harm the authority must be notified: any risk, or (proposed in the EU) high risk only. */
export type NotificationThreshold = 'risk' | 'high-risk';

export type NotificationRule = {
  /** First day (Copenhagen) on which becoming aware falls under this rule. */
  readonly validFrom: string;
  readonly hours: number;
  readonly threshold: NotificationThreshold;
  readonly source: string;
};

/**
 * Oldest first. The Digital Omnibus (Commission proposal of 19 November 2025) would make it 96 hours and high risk only;
 * when it is adopted it becomes one more row here, and cases from before keep their own deadline.
 */
export const notificationRules: readonly NotificationRule[] = [
  { validFrom: '2018-05-25', hours: 72, threshold: 'risk', source: 'GDPR art. 33(1)' },
];

/** The rule a case falls under by the day of awareness. Cases from before the first rule fall under it too. */
export const notificationRuleAt = (aware: Date, rules: readonly NotificationRule[] = notificationRules) => {
  const rule = rules.findLast(({ validFrom }) => beginOf(validFrom) <= aware) ?? rules[0];
  if (rule === undefined) throw new RangeError('There is no rule for telling the authority.');
  return rule;
};

// A page of a list asks for fifty deadlines.
const beginOf = remembered(startOfDay);
