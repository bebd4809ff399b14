/**
 * Every type of message to a person's activity feed that the manifest declares (manifest.json, activities.activityTypes),
 * with the parameters its template takes. What the desk sends today stands under `sent`. The rest waits under the subject
 * that will send it: a new type stops the app in a municipality until an administrator has consented, so all of them were
 * declared at once. A type moves up to `sent` when something sends it.
 */
export const activityTypes = {
  sent: {
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
    reviewWaiting: ['reference'],
    reviewEnding: ['reference', 'left'],
    taskMissed: ['reference'],
    taskGiven: ['reference'],
    questionAnswered: ['reference'],
    articleToCheck: [],
    policyToRead: [],
  },
  coming: {
    assessment: {
      approvalWaiting: ['reference'],
      adviceAsked: ['reference'],
      adviceNotFollowed: ['reference'],
      caseJoined: ['reference'],
    },
    request: { requestDue: ['reference', 'left'], answerWanted: ['reference'] },
    task: { taskDue: ['reference', 'left'] },
  },
} as const;

type Sent = typeof activityTypes.sent;
export type ActivityType = keyof Sent;

/** An activity that the desk sends, with exactly the parameters its template has. */
export type Activity = {
  [T in ActivityType]: {
    readonly activityType: T;
    readonly parameters: Readonly<Record<Sent[T][number], string>>;
  };
}[ActivityType];

/** The types that name a case, and nothing else of it. */
export type ActivityAbout = { [T in ActivityType]: Sent[T] extends readonly ['reference'] ? T : never }[ActivityType];
