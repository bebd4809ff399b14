/**
 * The messages to a person's activity feed, as the manifest declares them (manifest.json, activities.activityTypes), with
 * the parameters each template takes.
 */
export const activityTypes = {
  reportTaken: ['reference'],
  reportClosed: ['reference'],
  reportReopened: ['reference'],
  questionAsked: ['reference'],
  deletionAsked: ['reference'],
  answerArrived: ['reference'],
  additionArrived: ['reference'],
  caseHandedOver: ['reference'],
  caseNews: ['reference'],
  deadlineReminder: ['reference', 'left'],
  deadlinePassed: ['reference'],
  reportUntaken: ['reference'],
  breachInUnit: ['breaches'],
  protectedAddressAlarm: ['reference'],
} as const;
export type ActivityType = keyof typeof activityTypes;

/** An activity with exactly the parameters its template has. */
export type Activity = {
  [T in ActivityType]: {
    readonly activityType: T;
    readonly parameters: Readonly<Record<(typeof activityTypes)[T][number], string>>;
  };
}[ActivityType];
