import { z } from 'zod';
import { caseMessages } from '../outbox/messages.ts';
import { taskListMessages } from '../tasks/messages.ts';

/** The messages about a review. */
export const reviewMessages = {
  /** Make the lines of the groups behind this one, in the order of ids; of the first ones without it. */
  'make-lines': z.object({ behind: z.uuid().optional() }),
  /** Open a reviewer's sheet with the lines that were made for them; null: the GDPR team's. */
  'open-sheet': z.object({ sheetId: z.uuid(), reviewerId: z.uuid().nullable() }),
  ...taskListMessages,
  /** Post its card in the team's channel, or change it. */
  card: z.unknown(),
  'second-card': caseMessages['second-card'],
} as const;

/** The messages about a plan. */
export const planMessagesOf = {
  /** Ask an owner what their groups give access to. */
  'ask-owner': z.object({ ownerId: z.uuid() }),
} as const;

const removal = z.object({ removalId: z.uuid() });

/** The messages about a group of the directory: at any time one of them is under way, so that a group has one writer. */
export const groupMessages = {
  /** End the membership. */
  'remove-member': removal,
  /** Look whether it is still there; `isSeen`: the mirror has seen it come back. */
  'read-membership': removal.extend({ isSeen: z.boolean().optional() }),
  /** Look whether a group that was deleted has been restored; until then. */
  'look-for-group': removal.extend({ until: z.iso.datetime() }),
  /** Put the member back. */
  'put-back': removal,
} as const;

/** The messages about one reviewer's sheet. */
export const sheetMessages = {
  /** Take what was not answered when the review ended as refused. */
  'take-silence': z.unknown(),
  /** Tell the reviewer that it waits. */
  'ask-reviewer': z.unknown(),
  /** Tell the reviewer that it still does; `by`: a colleague of the team has asked for it. */
  'remind-reviewer': z.object({ by: z.literal('team').optional() }),
  /** Tell the reviewer's manager, and the reviewer, that it was not sent in time. */
  escalate: z.unknown(),
  /** Post its card in the reviewer's chat with the bot, or change it. */
  card: z.unknown(),
  'second-card': caseMessages['second-card'],
  /** Tell the reviewer that so many lines that were handed over are answered. */
  'tell-answered': z.object({ lines: z.int() }),
  /** Plan the removals of what was refused in it. */
  'plan-removals': z.unknown(),
} as const;

/** The messages about one who stands in for a reviewer. */
export const standInMessages = {
  /** Tell them that they do. */
  'tell-stand-in': z.unknown(),
} as const;
