import { z } from 'zod';
import { mailAddress, oneLine, phoneNumber } from '../text/reachable.ts';
import { saneDay } from './days.ts';
import { workingTime } from './opening-hours.ts';

const dutyTurn = z
  .strictObject({ from: saneDay, to: saneDay, personId: z.uuid() })
  .refine(({ from, to }) => from <= to, { params: { code: 'ends-before-it-begins' } });

/** At once, together when the next working day opens, or not at all. */
export const tellManagerChoices = ['at-once', 'daily', 'never'] as const;

const eachOnce = { params: { code: 'twice' } };

/**
 * All settings of a municipality with their defaults. Accepted settings always work: a plan of reminders can be made from
 * them, and a mail be sent.
 */
export const deskSettings = z.strictObject({
  /** Hours after awareness at which the channel and the assignee are reminded; quarters of an hour, each once. */
  reminderHours: z
    .array(z.number().min(1).max(95).multipleOf(0.25))
    .max(12)
    .refine((hours) => new Set(hours).size === hours.length, eachOnce)
    .default([24, 48, 60, 68, 71]),
  /** Working hours without an assignee until the alarm to the team, then to the DPO. */
  untakenTeamHours: z.number().min(0.5).max(80).default(4),
  untakenDpoHours: z.number().min(0.5).max(80).default(8),
  workingTime: workingTime.prefault({}),
  /** Minutes before closing time at which reminders of the time off are sent. */
  minutesBeforeClosing: z.int().min(0).max(240).default(60),
  /** Whole days; a person on duty must be in the directory (setup/duty-people.ts checks). */
  duty: z.array(dutyTurn).max(400).default([]),
  /** Elapsed hours after which the reporter is asked whether the recipient deleted the mail. */
  askDeletionAfterHours: z.number().min(1).max(720).default(24),
  /** Working days in which a question is answered. */
  answerQuestionDays: z.int().min(1).max(30).default(3),
  /** Whether and when the manager of the reporter's unit is notified of a breach in it. */
  tellManager: z.enum(tellManagerChoices).default('at-once'),
  /**
   * Milliseconds in which one unchanged access is read; what was confirmed faster is asked about again, three lines of it.
   * 0: never.
   */
  readingMsPerLine: z.int().min(0).max(5000).default(250),
  /** The team's address for mail when Teams cannot be reached, and the mailbox it is sent from. */
  teamMail: mailAddress.default(''),
  deskMailbox: mailAddress.default(''),
  /** Who does what the desk may not do itself, such as removals on-premises; without it the team is asked. */
  itMail: mailAddress.default(''),
  /** Who keeps the staff system from which Entra has managers; without it IT support is asked. */
  hrMail: mailAddress.default(''),
  contact: z
    .strictObject({ name: oneLine(200).default(''), mail: mailAddress.default(''), phone: phoneNumber.default('') })
    .prefault({}),
  /** Within so many days of its publication a policy is read, unless it says otherwise itself. */
  readPoliciesDays: z.int().min(1).max(365).default(30),
  /** Within so many days of the start a new employee has read what is asked of all, and the introduction. */
  introductionDays: z.int().min(1).max(90).default(14),
  /** Years for which a review that has ended keeps names and comments. */
  keepReviewsYears: z.int().min(1).max(30).default(5),
  /** Years for which the desk keeps whose a confirmation of a policy was; the one that still holds stays. */
  keepConfirmationsYears: z.int().min(1).max(30).default(5),
  /** Months until an article of guidance is looked at again. */
  reviewArticlesMonths: z.int().min(1).max(60).default(12),
});
export type DeskSettings = z.infer<typeof deskSettings>;
