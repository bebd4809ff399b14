import { z } from 'zod';
import { oneLine } from '../text/reachable.ts';
import { writtenSomething } from '../text/written.ts';
import { reviewerSources } from './choose-reviewer.ts';
import { groupKinds } from './group-facts.ts';
import { rhythm } from './planned-rhythm.ts';

/** In small letters, as the directory's are kept. */
const id = z.uuid().toLowerCase();
const ids = z.array(id).max(2000);
const prefix = oneLine(120).refine((text) => text.length > 0, { params: { code: 'empty' } });

/** Which groups: all of those that fit one of the choices, without the exceptions. An empty choice fits none. */
export const scope = z.strictObject({
  all: z.boolean().default(false),
  groupIds: ids.default([]),
  namePrefixes: z.array(prefix).max(50).default([]),
  kinds: z.array(z.enum(groupKinds)).max(groupKinds.length).default([]),
  labels: z.array(id).max(50).default([]),
  ownerIds: ids.default([]),
  exceptIds: ids.default([]),
  exceptPrefixes: z.array(prefix).max(50).default([]),
  exceptKinds: z.array(z.enum(groupKinds)).max(groupKinds.length).default([]),
});
export type Scope = z.infer<typeof scope>;

/** A reviewer whose lines are divided, person by person, among the reviewer and these. */
const share = z.strictObject({ reviewerId: id, withIds: z.array(id).min(1).max(10) });

/** What becomes of a membership that was not answered for. */
const silences = ['keep', 'remove'] as const;

/** Who ends what was refused, and when. */
export const removalBy = ['desk', 'task'] as const;
export const removalWhen = ['at-once', 'daily', 'at-the-end'] as const;

/** A plan of access reviews: what is reviewed, when, by whom, and what follows. */
export const reviewPlan = z.strictObject({
  name: writtenSomething(120),
  scope: scope.prefault({}),
  rhythm: rhythm.prefault({}),
  /** In this order; each once. */
  reviewers: z
    .array(z.enum(reviewerSources))
    .min(1)
    .max(reviewerSources.length)
    .refine((order) => new Set(order).size === order.length, { params: { code: 'twice' } })
    .default(['manager', 'owner', 'named']),
  named: z.array(id).max(20).default([]),
  shares: z.array(share).max(100).default([]),
  guestsOnly: z.boolean().default(false),
  /** From so many days without a sign-in on a person stands out. */
  inactiveDays: z.int().min(7).max(730).default(90),
  /** Days before the end on which a reviewer who has not finished is reminded; 0 is the last day itself. */
  reminderDays: z.array(z.int().min(0).max(60)).max(10).default([20, 10, 3, 0]),
  silence: z.enum(silences).default('keep'),
  removal: z
    .strictObject({
      by: z.enum(removalBy).default('desk'),
      when: z.enum(removalWhen).default('daily'),
    })
    .prefault({}),
});
export type ReviewPlan = z.infer<typeof reviewPlan>;

/** With whom each reviewer shares. */
export const withWhom = ({ shares }: Pick<ReviewPlan, 'shares'>): ReadonlyMap<string, readonly string[]> =>
  new Map(shares.map(({ reviewerId, withIds }) => [reviewerId, withIds]));
