import { z } from 'zod';
import { policyKinds, policyText } from './policy.ts';

const day = z.iso.date();
const instant = z.iso.datetime();

/** What a person is asked to read, or has confirmed. */
export const myPolicy = z.object({
  policyId: z.uuid(),
  title: z.string(),
  kind: z.enum(policyKinds),
  /** The edition that is read now. */
  edition: z.int(),
  due: day,
  minutes: z.int(),
  questions: z.int(),
  /** What the caller confirmed last. */
  confirmed: z.object({ edition: z.int(), at: instant }).nullable(),
  /** Whether it is still to be read, or to be read again. */
  waits: z.boolean(),
});
export type MyPolicy = z.infer<typeof myPolicy>;

/** A policy to be read, with its questions. */
export const policyToRead = myPolicy
  .extend(policyText.pick({ body: true }).shape)
  .extend({ test: policyText.shape.questions.unwrap() });
export type PolicyToRead = z.infer<typeof policyToRead>;

/** How far a unit is with one policy: those away count in neither number. */
export const unitProgramme = z.object({
  policyId: z.uuid(),
  title: z.string(),
  edition: z.int(),
  onlyNew: z.boolean(),
  /** Null: each has a day of their own. */
  due: day.nullable(),
  of: z.int(),
  confirmed: z.int(),
});

/** An employee of the caller's, and what is missing. */
export const unitReader = z.object({
  personId: z.uuid(),
  name: z.string(),
  title: z.string().nullable(),
  /** The day of the start, where it is lately. */
  newSince: day.nullable(),
  /** The account is closed for now: it waits until the person is back. */
  away: z.boolean(),
  missing: z.array(z.object({ policyId: z.uuid(), title: z.string() })),
  /** The first of the days; null: nothing is missing. */
  due: day.nullable(),
  /** When something missing was last asked for. */
  toldAt: instant.nullable(),
});
export type UnitReader = z.infer<typeof unitReader>;

/** How far one unit is with a policy; null: people without a unit. */
export const unitShare = z.object({ unit: z.string().nullable(), of: z.int(), confirmed: z.int() });

/** Units too small to be named, together; their numbers are null where they are too few even so. */
export const otherUnits = z.object({
  units: z.int(),
  share: z.object({ of: z.int(), confirmed: z.int() }).nullable(),
});

/** A unit of the municipality, and how many employees it has now. */
export const unitOfMany = z.object({ unit: z.string(), people: z.int() });

/** A policy in the team's list. */
export const listedPolicy = z.object({
  policyId: z.uuid(),
  title: z.string(),
  kind: z.enum(policyKinds),
  state: z.enum(['draft', 'published', 'withdrawn']),
  version: z.int(),
  /** 0: nothing is published. */
  edition: z.int(),
  publishedAt: instant.nullable(),
  /** Whether it is still on its way to those whom it concerns: how many they are is not known yet. */
  sending: z.boolean(),
  /** How many it concerns, and how many of them have confirmed it; null: too few to say. */
  of: z.int().nullable(),
  confirmed: z.int().nullable(),
});
export type ListedPolicy = z.infer<typeof listedPolicy>;
