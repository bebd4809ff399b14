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
 * Everything a municipality may set, each with the default that holds until it does. What is accepted here can be worked
 * with: a plan of reminders can always be made from it, and a mail be sent.
 */
export const deskSettings = z.strictObject({
  /** Hours after awareness at which the channel and whoever has the case are reminded; quarters of an hour, each once. */
  reminderHours: z
    .array(z.number().min(1).max(95).multipleOf(0.25))
    .max(12)
    .refine((hours) => new Set(hours).size === hours.length, eachOnce)
    .default([24, 48, 60, 68, 71]),
  /** Working hours nobody has taken a case: alarm to the team, then to the DPO. */
  untakenTeamHours: z.number().min(0.5).max(80).default(4),
  untakenDpoHours: z.number().min(0.5).max(80).default(8),
  workingTime: workingTime.prefault({}),
  /** Minutes before closing time at which what would come in the free time is said. */
  minutesBeforeClosing: z.int().min(0).max(240).default(60),
  /** Whole days; who has a turn must be in the directory (setup/settings.ts looks). */
  duty: z.array(dutyTurn).max(400).default([]),
  /** Elapsed hours after which the reporter is asked whether the recipient deleted the mail. */
  askDeletionAfterHours: z.number().min(1).max(720).default(24),
  /** Whether the manager of the reporter's unit is told of a breach in it, and when. */
  tellManager: z.enum(tellManagerChoices).default('at-once'),
  /** Where the team is told by mail when Teams cannot be reached, and the mailbox it is sent from. */
  teamMail: mailAddress.default(''),
  deskMailbox: mailAddress.default(''),
  contact: z
    .strictObject({ name: oneLine(200).default(''), mail: mailAddress.default(''), phone: phoneNumber.default('') })
    .prefault({}),
});
export type DeskSettings = z.infer<typeof deskSettings>;
