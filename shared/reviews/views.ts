import { z } from 'zod';
import { personRef } from '../cases/person-ref.ts';
import { handed } from './answering/line-moves.ts';
import { answers } from './answers.ts';
import { answeredBy, gaps } from './choose-reviewer.ts';
import { memberKinds } from './expand-members.ts';
import { groupKinds, sensitivity } from './group-facts.ts';
import { planStates } from './plan-states.ts';
import { removalFates } from './removals/removal-fate.ts';
import { removalStages } from './removals/removal-stage.ts';
import { reviewPlan } from './review-plan.ts';
import { sections } from './section-of.ts';

const day = z.iso.date();
const instant = z.iso.datetime();

/** Why a line is to be looked at twice (stands-out.ts). */
const reason = z.discriminatedUnion('reason', [
  z.object({ reason: z.literal('left'), on: day }),
  z.object({ reason: z.literal('account-deleted') }),
  z.object({ reason: z.literal('account-disabled') }),
  z.object({ reason: z.literal('never-signed-in') }),
  z.object({ reason: z.literal('long-not-signed-in'), since: instant, weeks: z.int() }),
  z.object({ reason: z.literal('guest') }),
  z.object({ reason: z.literal('other-unit'), most: z.string() }),
  z.object({ reason: z.literal('alone-with-title'), others: z.int() }),
]);

/** What was known of a membership when its review began. */
export const lineFacts = z.object({
  kind: z.enum(memberKinds),
  name: z.string(),
  title: z.string().nullable(),
  unit: z.string().nullable(),
  isGuest: z.boolean(),
  isDirect: z.boolean(),
  /** Names of the groups inside the group that lead to the member, from outside in. */
  paths: z.array(z.array(z.string())),
  /** Null: it was there when the directory was first read. */
  since: instant.nullable(),
  lastSignIn: z.union([z.object({ at: instant }), z.enum(['never', 'unknown'])]),
  reasons: z.array(reason),
});
export type KeptLineFacts = z.infer<typeof lineFacts>;

/** What was known of a group. */
export const groupFacts = z.object({
  name: z.string(),
  /** What it gives access to, in plain words; null where nobody has said. */
  words: z.string().nullable(),
  sensitivity: sensitivity.nullable(),
});

/** What has ended of a membership that is asked about; all of it may be back. */
const goneWith = ['membership', 'group', 'account'] as const;
export type GoneWith = (typeof goneWith)[number];

/** A line as its reviewer sees it. */
const lineView = z.object({
  lineId: z.uuid(),
  version: z.int(),
  groupId: z.uuid(),
  memberId: z.uuid(),
  section: z.enum(sections),
  source: z.enum(answeredBy),
  facts: lineFacts,
  answer: z.enum(answers).nullable(),
  answeredBy: personRef.nullable(),
  answeredAt: instant.nullable(),
  comment: z.string().nullable(),
  /** What another answered, and does not hold. */
  other: z.object({ answer: z.enum(answers), by: personRef, at: instant }).nullable(),
  /** It has ended meanwhile, with its group, with the member's account or alone: nothing is to be answered. */
  gone: z.enum(goneWith).nullable(),
  /** When that was seen. */
  goneAt: instant.nullable(),
  /** The caller has handed it over; its answer is another's. */
  handed: handed.nullable(),
  /**
   * What becomes of it, where it was refused and sent. `due`: when it is removed; null: when the review has ended. `fate`: how
   * that would go now, while it is planned.
   */
  removal: z
    .object({
      stage: z.enum(removalStages),
      due: instant.nullable(),
      canBeWithdrawn: z.boolean(),
      fate: z.enum(removalFates).nullable(),
    })
    .nullable(),
});

/** Whose answers a sheet waits for: the caller's own, the GDPR team's where the plan names no one, or the caller's for another. */
export const sheetOf = ['me', 'team', 'stand-in'] as const;
export type SheetOf = (typeof sheetOf)[number];

/** What one person, or the team, is asked in one review. */
export const sheetView = z.object({
  sheetId: z.uuid(),
  reviewId: z.uuid(),
  of: z.enum(sheetOf),
  /** For whom the caller stands in, and until when. */
  standsInFor: z.object({ person: personRef, until: day }).nullable(),
  name: z.string(),
  starts: day,
  ends: day,
  /** When the caller was first asked; null where it was not kept. */
  askedAt: instant.nullable(),
  /** Null: not sent, also where silence took it. */
  sentAt: instant.nullable(),
  /** Of what was kept in so many milliseconds - the unchanged, or all of it - three are asked again. */
  secondLook: z.object({ lineIds: z.array(z.uuid()), ms: z.int() }).nullable(),
  /** How long the caller took over it, and over the one before: for the caller alone. Milliseconds. */
  spentMs: z.int().nullable(),
  spentBeforeMs: z.int().nullable(),
  /** The first day of the next round, once the answers are sent; null: the plan is not in use. */
  next: day.nullable(),
  /** The review has ended: what was not sent until then does not count. */
  ended: z.boolean(),
  groups: z.array(groupFacts.extend({ groupId: z.uuid() })),
  lines: z.array(lineView),
});

/** A plan, and its review where one is running. */
const planView = z.object({
  planId: z.uuid(),
  version: z.int(),
  name: z.string(),
  state: z.enum(planStates),
  running: z.uuid().nullable(),
});

/**
 * A plan in the overview. `waits`: a round is due, and begins once the directory has been read again. `next`: the first day
 * of its next round; null: it is not in use.
 */
export const listedPlan = planView.extend({ waits: z.boolean(), next: day.nullable() });

/**
 * How far a review is. `answered`: while it is open so far, after its end what was sent; `removals`: refused and sent.
 * `reviewers` have been asked, the GDPR team not counted; `sent`: who has sent, the team counted.
 */
export const reviewView = z.object({
  reviewId: z.uuid(),
  name: z.string(),
  state: z.enum(['making', 'open', 'ended']),
  starts: day,
  ends: day,
  lines: z.int(),
  answered: z.int(),
  removals: z.int(),
  reviewers: z.int(),
  sent: z.int(),
});

/** Why a reviewer goes no further (stall.ts). */
const stall = z.discriminatedUnion('because', [
  z.object({ because: z.literal('nobody'), leftOn: day.nullable() }),
  z.object({ because: z.literal('untouched'), since: day }),
  z.object({ because: z.literal('not-opened'), reminders: z.int() }),
]);

/**
 * How far one reviewer is; null: the GDPR team. Of what the reviewer does it says the day and never the hour: nobody sees
 * how fast one answers.
 */
export const sheetProgress = z.object({
  sheetId: z.uuid(),
  reviewer: personRef.nullable(),
  unit: z.string().nullable(),
  lines: z.int(),
  answered: z.int(),
  sentOn: day.nullable(),
  seenOn: day.nullable(),
  touchedOn: day.nullable(),
  stall: stall.nullable(),
  /** Who stands in for the reviewer today. */
  standIn: personRef.nullable(),
  reminders: z.int(),
  /** When the desk last asked or reminded the reviewer. */
  toldAt: instant.nullable(),
  /** The reviewer can be reminded now: has not finished, is there, and was told nothing today. */
  canBeReminded: z.boolean(),
});
export type SheetProgress = z.infer<typeof sheetProgress>;

/** What was not answered in time, as the manager sees it who was told: how much, in which groups, and nothing else. */
export const unansweredSheet = z.object({
  sheetId: z.uuid(),
  reviewer: personRef,
  unit: z.string().nullable(),
  starts: day,
  ends: day,
  lines: z.int(),
  groups: z.array(groupFacts.extend({ groupId: z.uuid(), lines: z.int() })),
});

const named = z.object({ groupId: z.uuid(), name: z.string() });

/** Another plan in use with some of the same groups; `asks`: so many of their accesses until that day. */
export const planBeside = z.object({
  planId: z.uuid(),
  name: z.string(),
  groups: z.int(),
  asks: z.object({ lines: z.int(), ends: day }).nullable(),
});

/** What a review would ask, before it begins. */
export const planPreview = planView.extend({
  plan: reviewPlan,
  /** The last day of the review that is running. */
  runningUntil: day.nullable(),
  /** Names to the ids of the plan. */
  names: z.object({
    people: z.array(personRef),
    groups: z.array(named),
    /** Every label of the directory. */
    labels: z.array(z.object({ labelId: z.uuid(), name: z.string() })),
  }),
  /** The round that begins next by the rhythm, and how many groups are asked about in it; null: none does. */
  next: z.object({ starts: day, groups: z.int() }).nullable(),
  /** When the directory was last read whole; null: the first reading is not done, and the numbers are not known yet. */
  readAt: instant.nullable(),
  groups: z.int(),
  members: z.int(),
  /** Members that are people, each once, and how many of the lines are theirs: who could lose an access, and how many. */
  people: z.int(),
  peoplesLines: z.int(),
  lines: z.int(),
  /** How long the middle one of the reviewers will need, as reckoned. */
  medianMinutes: z.int(),
  /** Who would get how much, most first. Null: the GDPR team. */
  reviewers: z.array(
    z.object({
      reviewer: personRef.nullable(),
      people: z.int(),
      lines: z.int(),
      minutes: z.int(),
      /** Of one who gets much: those who lead others under the reviewer. */
      couldShare: z.array(personRef),
    }),
  ),
  /** What is missing in the directory, and how many members and lines have another to answer because of it. */
  gaps: z.array(z.object({ gap: z.enum(gaps), members: z.int(), lines: z.int() })),
  /** Other plans with some of the same groups: nobody is asked about one access in two reviews at a time. */
  beside: z.array(planBeside),
  /** Groups of which nobody has said in words what they give access to, and how many people own them. */
  wordless: z.object({ groups: z.int(), owners: z.int() }),
});

/** A group as the team and its owners describe it. */
export const groupView = z.object({
  groupId: z.uuid(),
  name: z.string(),
  kind: z.enum(groupKinds),
  /** Counted from 1; 0: nothing has been said of it yet. */
  version: z.int(),
  sensitivity: sensitivity.nullable(),
  /** What it gives access to; null where neither an owner nor Entra says. */
  words: z.string().nullable(),
  /** Whether the words are those of Entra's description. */
  wordsOfEntra: z.boolean(),
  owners: z.int(),
  /** Direct members. */
  members: z.int(),
});
