import { z } from 'zod';

const step = z.union([z.number(), z.literal('run-out')]);
// Entries of the version before say `hours`.
const reminded = z.union([z.object({ step }), z.object({ hours: step }).transform(({ hours }) => ({ step: hours }))]);

const nothing = z.object({});
/** A text of the case an entry points to: the log itself holds none. */
export const pointed = z.object({ textId: z.string() });

/** An entry of the log: what was done, and the facts given with it. */
export const entry = <V extends string, F extends z.ZodType>(verb: V, facts: F) =>
  z.object({ verb: z.literal(verb), facts });

/** The entries of every case; a subject adds its own to them. */
export const caseEntries = [
  entry('woken', nothing),
  entry('looked', nothing),
  entry('taken', nothing),
  entry('let-go', nothing),
  entry('handed-over', z.object({ to: z.string() })),
  entry('handed-back', z.object({ to: z.string() })),
  entry('asked', pointed.extend({ to: z.string().nullish() })),
  entry('answered', pointed),
  entry('added', pointed),
  entry('noted', pointed),
  entry('reopened', pointed),
  entry('closed', nothing),
  entry('evidence-added', z.object({ evidenceId: z.string(), size: z.number() })),
  entry('evidence-read', z.object({ evidenceId: z.string() })),
  entry('card-posted', nothing),
  entry('reminded', reminded),
  entry('reminder-left', nothing),
  entry('alarmed', z.object({ about: z.string(), to: z.string().optional() })),
  entry('mailed', z.object({ about: z.string() })),
  entry('manager-told', nothing),
  entry('not-reached', z.object({ what: z.string() })),
  entry('unit-found', nothing),
  entry('settings-changed', nothing),
  entry('searched', nothing),
  entry('altered-outside', nothing),
  entry('sealed', nothing),
] as const;
export type CaseEntry = z.infer<(typeof caseEntries)[number]>;

/** An entry written by another version of the desk, or with facts that do not fit. */
export type UnknownEntry = { readonly verb: 'unknown'; readonly name: string };

const verbs: ReadonlySet<string> = new Set(caseEntries.flatMap(({ shape }) => [...shape.verb.values]));

export const isCaseEntry = (read: { readonly verb: string }): read is CaseEntry => verbs.has(read.verb);
