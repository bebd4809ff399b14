import { z } from 'zod';
import { caseTime } from '#shared/breaches/case-time.ts';
import { dataKind, sizeClass } from '#shared/breaches/data-kinds.ts';
import { breachKind } from '#shared/breaches/kinds.ts';
import { reportDoors } from '#shared/breaches/report.ts';
import { notificationState } from '#shared/breaches/states.ts';
import { deletionState } from '#shared/breaches/views.ts';
import { caseEntries, entry, pointed, type UnknownEntry } from '../../cases/timeline/case-entries.ts';
import { questionEntries } from '../../questions/timeline/question-entries.ts';

const door = z.enum(reportDoors);

/** The entries only a breach has. */
const breachEntries = [
  entry('registered', z.object({ door, kind: breachKind })),
  entry('joined', z.object({ door, textId: z.string().nullish() })),
  entry('linked', z.object({ to: z.string() })),
  entry('not-a-breach', pointed),
  entry(
    'notified',
    z.object({ at: z.iso.datetime(), late: z.boolean(), textId: z.string().nullish(), number: pointed.nullish() }),
  ),
  entry('not-notified', pointed),
  entry(
    'notified-corrected',
    z.object({
      late: z.boolean(),
      from: z.iso.datetime().nullish(),
      to: z.iso.datetime().nullish(),
      // Left out: it stayed; null: it was removed.
      number: pointed.nullable().optional(),
      lateReason: pointed.nullish(),
      textId: z.string().nullish(),
    }),
  ),
  entry('not-notified-corrected', pointed),
  entry('decision-taken-back', pointed.extend({ was: notificationState })),
  entry(
    'time-moved',
    z.object({ time: caseTime, from: z.iso.datetime().nullish(), to: z.iso.datetime(), textId: z.string().nullish() }),
  ),
  entry(
    'facts-corrected',
    z.object({
      people: z.object({ from: sizeClass, to: sizeClass }).optional(),
      dataKinds: z.object({ from: z.array(dataKind), to: z.array(dataKind) }).optional(),
      // The corrected place.
      textId: z.string().optional(),
      marked: z.array(z.string()).default([]),
      unmarked: z.array(z.string()).default([]),
    }),
  ),
  entry('recipients-marked', z.object({ recipientIds: z.array(z.string()) })),
  entry('deletion-recorded', z.object({ recipientId: z.string(), deletion: deletionState })),
  entry('deletion-asked', z.object({})),
] as const;

const known = z.discriminatedUnion('verb', [...caseEntries, ...breachEntries, ...questionEntries]);
export type LogEntry = z.infer<typeof known> | UnknownEntry;

/**
 * An entry of a breach's log. The log outlives the program: a verb written by another version, or facts that do not fit,
 * come back as `unknown` with the verb's own name, so that nothing is hidden (Art. 5(2)).
 */
export const readEntry = (written: { verb: string; facts: unknown }): LogEntry => {
  const read = known.safeParse(written);
  return read.success ? read.data : { verb: 'unknown', name: written.verb };
};
