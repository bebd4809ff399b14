import { z } from 'zod';
import { personRef } from '../../cases/person-ref.ts';
import { answers } from '../answers.ts';
import { sensitivity } from '../group-facts.ts';
import { removalPlaces } from '../removals/removal-way.ts';
import { removalState } from '../removals/removals.ts';
import { accessStates, marks } from './access-history.ts';

const day = z.iso.date();
const instant = z.iso.datetime();

/**
 * What became of a review, in numbers of accesses. What was refused is `removed` once it is read back and gone, `goneBefore`
 * where another had ended it or there was nothing left, `putBack` or `withheld` where the team undid it, and else `open`.
 */
export const outcome = z.object({
  lines: z.int(),
  /** With those that needed no answer. */
  answered: z.int(),
  /** Gone in the directory before they were answered. */
  rested: z.int(),
  /** Of a review that has ended: kept without an answer. */
  unanswered: z.int(),
  refused: z.int(),
  removed: z.int(),
  goneBefore: z.int(),
  putBack: z.int(),
  withheld: z.int(),
  open: z.int(),
  /** Not removed seven days after it was to be. */
  late: z.int(),
});
export type Outcome = z.infer<typeof outcome>;

/** Whole percent; rounded down, so that only all of it is 100. Of nothing nothing is open. */
export const answeredPercent = ({ lines, answered }: Pick<Outcome, 'lines' | 'answered'>): number =>
  lines === 0 ? 100 : Math.floor((100 * answered) / lines);

/** As long as a review runs and nothing was refused in it there is only how many have answered, and what waits. */
export const isOnlyAsked = ({ refused }: Outcome, isOver: boolean): boolean => !isOver && refused === 0;

/** What was refused and is not gone yet. */
const openRemoval = z.object({
  lineId: z.uuid(),
  member: personRef,
  group: z.string(),
  /** What the group gives access to, in plain words; null where nobody has said. */
  words: z.string().nullable(),
  decidedBy: personRef,
  decidedAt: instant,
  /** Null: no removal has been planned. */
  state: removalState.nullable(),
  place: z.enum(removalPlaces).nullable(),
  plannedAt: instant.nullable(),
});

/** The files that prove a review. */
export const proofFormats = ['pdf', 'xlsx'] as const;
export type ProofFormat = (typeof proofFormats)[number];

export const proofView = z.object({
  reviewId: z.uuid(),
  name: z.string(),
  state: z.enum(['making', 'open', 'ended']),
  starts: day,
  ends: day,
  endedAt: instant.nullable(),
  /** When the directory had been read that it began with; null where that was not kept. */
  readAt: instant.nullable(),
  reviewers: z.int(),
  outcome,
  /** Up to three reviews before it by the same plan, oldest first. */
  earlier: z.array(z.object({ reviewId: z.uuid(), starts: day, outcome })),
  open: z.array(openRemoval),
  /** How its log can be checked. */
  log: z.object({
    entries: z.int(),
    /** One digest over the ends of all its chains; another one means that something was added or changed. */
    fingerprint: z.string(),
    /** What the check of the whole log said of it last; `outdated`: it has grown since. Null: never checked. */
    check: z.object({ at: instant, found: z.enum(['whole', 'altered', 'outdated']) }).nullable(),
  }),
  /** Until when names and comments are kept; null while it is not ended. */
  keptUntil: day.nullable(),
  forgottenAt: instant.nullable(),
  /** The files that were made of it, newest first. */
  files: z.array(z.object({ format: z.enum(proofFormats), sha256: z.string(), by: personRef, at: instant })),
});
export type ProofView = z.infer<typeof proofView>;

/** An access of one person, with what is known of how it came and who confirmed it. */
const access = z.object({
  /** Null: longer than the desk has read the directory, or not known. */
  since: instant.nullable(),
  isDirect: z.boolean(),
  state: z.enum(accessStates),
  /** The newest answer that was sent. */
  last: z.object({ answer: z.enum(answers), by: personRef, at: instant }).nullable(),
  /** When the directory no longer listed it. */
  goneAt: instant.nullable(),
  history: z.array(z.object({ year: z.int(), quarter: z.int(), mark: z.enum(marks) })),
});

const heldGroup = z.object({
  groupId: z.uuid(),
  name: z.string(),
  words: z.string().nullable(),
  sensitivity: sensitivity.nullable(),
});
const knownPerson = z.object({
  personId: z.uuid(),
  name: z.string(),
  title: z.string().nullable(),
  unit: z.string().nullable(),
});

export const personAccess = knownPerson.extend({
  manager: personRef.nullable(),
  /** When the directory was last read. */
  readAt: instant.nullable(),
  accesses: z.array(access.extend({ group: heldGroup })),
});
export type PersonAccess = z.infer<typeof personAccess>;

export const groupAccess = heldGroup.extend({
  owners: z.array(personRef),
  readAt: instant.nullable(),
  /** How many there are in all. */
  count: z.int(),
  accesses: z.array(access.extend({ person: knownPerson })),
});
export type GroupAccess = z.infer<typeof groupAccess>;

/** As many people as one look at a group shows. */
export const mostShown = 200;

/** What a search for a person or a group finds. */
export const foundAccess = z.object({ people: z.array(knownPerson), groups: z.array(heldGroup) });
