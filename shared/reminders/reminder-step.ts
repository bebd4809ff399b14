/** How far the time of a case has run, as its subject counts it (hours, days), or that it has run out. */
export type ReminderStep = number | 'run-out';

export type Reminder = {
  step: ReminderStep;
  /** The instant the step stands for. */
  nominal: Date;
  /** The instant it is said: never later than `nominal`. */
  at: Date;
};
