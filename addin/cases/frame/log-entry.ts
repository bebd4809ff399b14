import { z } from 'zod';
import { dataKind, sizeClass } from '#shared/breaches/data-kinds.ts';
import { breachKind } from '#shared/breaches/kinds.ts';
import { caseTime } from '#shared/breaches/moment.ts';
import { reportDoors } from '#shared/breaches/report.ts';
import { notificationState } from '#shared/breaches/states.ts';
import { deletionState } from '#shared/breaches/views.ts';

const text = z.object({ textId: z.string() });
const nothing = z.object({});
const door = z.enum(reportDoors);
const entry = <V extends string, F extends z.ZodType>(verb: V, facts: F) => z.object({ verb: z.literal(verb), facts });

const knownEntry = z.discriminatedUnion('verb', [
  entry('registered', z.object({ door, kind: breachKind })),
  entry('joined', z.object({ door, textId: z.string().nullish() })),
  entry('linked', z.object({ to: z.string() })),
  entry('woken', nothing),
  entry('looked', nothing),
  entry('taken', nothing),
  entry('handed-over', z.object({ to: z.string() })),
  entry('asked', text.extend({ to: z.string().nullish() })),
  entry('answered', text),
  entry('added', text),
  entry('noted', text),
  entry('not-a-breach', text),
  entry('reopened', text),
  entry(
    'notified',
    z.object({ at: z.iso.datetime(), late: z.boolean(), textId: z.string().nullish(), number: text.nullish() }),
  ),
  entry('not-notified', text),
  entry(
    'notified-corrected',
    z.object({
      late: z.boolean(),
      from: z.iso.datetime().nullish(),
      to: z.iso.datetime().nullish(),
      // Left out: it stayed; null: it was removed.
      number: text.nullable().optional(),
      lateReason: text.nullish(),
      textId: z.string().nullish(),
    }),
  ),
  entry('not-notified-corrected', text),
  entry('decision-taken-back', text.extend({ was: notificationState })),
  entry('closed', nothing),
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
  entry('evidence-added', z.object({ evidenceId: z.string(), size: z.number() })),
  entry('evidence-read', z.object({ evidenceId: z.string() })),
  entry('card-posted', nothing),
  entry('reminded', z.object({ hours: z.union([z.number(), z.literal('run-out')]) })),
  entry('reminder-left', nothing),
  entry('alarmed', z.object({ about: z.string(), to: z.string().optional() })),
  entry('mailed', z.object({ about: z.string() })),
  entry('deletion-asked', nothing),
  entry('manager-told', nothing),
  entry('not-reached', z.object({ what: z.string() })),
  entry('unit-found', nothing),
  entry('settings-changed', nothing),
  entry('altered-outside', nothing),
  entry('sealed', nothing),
]);
export type KnownEntry = z.infer<typeof knownEntry>;
export type LogEntry = KnownEntry | { readonly verb: 'unknown'; readonly name: string };

/**
 * An entry of a case's log. The log outlives the program: a verb written by another version, or facts that do not fit,
 * come back as `unknown` with the verb's own name, so that nothing is hidden (Art. 5(2)).
 */
export const readEntry = (written: { verb: string; facts: unknown }): LogEntry => {
  const read = knownEntry.safeParse(written);
  return read.success ? read.data : { verb: 'unknown', name: written.verb };
};
