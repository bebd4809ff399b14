import { z } from 'zod';

/** No payload: the subject says it all. */
const nothing = z.unknown();
const person = z.object({ personId: z.uuid() });

/** Messages by kind, each with the shape of its payload: ids and codes only, the content is read at delivery. */
export type Shapes = Readonly<Record<string, z.ZodType>>;

/** The messages about a case; the row itself names it. Those about a subject that is no case are in its own folder. */
export const caseMessages = {
  /** Post the case's card in the channel, or update it. */
  card: nothing,
  /** Delete a card in the channel that is not the case's own. */
  'second-card': z.object({ conversationId: z.string(), activityId: z.string() }),
  /** Remind the channel and the assignee; `step`: how far the time has run, as the subject counts it, or that it has run out. */
  reminder: z.object({ step: z.union([z.number(), z.literal('run-out')]), nominal: z.iso.datetime() }),
  /** The case is not taken; or, `left`, the assignee is no longer of the team. */
  untaken: z.object({
    to: z.enum(['team', 'dpo']),
    left: z.literal(true).optional(),
    /** From when the working hours are counted. */
    since: z.iso.datetime().optional(),
    /** It comes before they have passed, because the deadline does. */
    early: z.literal(true).optional(),
  }),
  /** The case cannot wait, as its subject sees it: alarm the whole team at once. */
  urgent: nothing,
  /** New facts have opened a finished case again: the whole team is notified. */
  woken: nothing,
  /**
   * Ten minutes after the report, or after the card or the whole channel was `lost`: is there a card? If not, the team
   * gets a mail.
   */
  'no-card-mail': z.object({ lost: z.enum(['card', 'channel']).optional() }),
  /**
   * To a reporter. `what`: taken, closed, reopened, asked, or what only the subject knows. `textId`: what the team wrote, which
   * comes in the person's chat with the bot; the rest, and where there is no chat, in the activity feed.
   */
  'to-reporter': person.extend({ what: z.string(), textId: z.uuid().optional() }),
  /** Change the cards in reporters' chats that show something else now. */
  'chat-cards': nothing,
  /** To the assignee, or the one before a colleague acted. `what` likewise. */
  'to-holder': person.extend({ what: z.string() }),
  /** To the manager of the unit the case concerns; `together` with the others of that day. */
  'to-manager': person.extend({ together: z.literal(true).optional() }),
  /** Ask Graph for the reporter's unit and manager, which the report could not wait for. */
  'find-unit': person,
} as const;

/** The messages about the municipality. */
export const tenantMessages = {
  /** The log was altered past the desk, in so many places: to the team and the DPO. */
  'log-altered': z.object({ places: z.int() }),
  /** The digest of the log's anchor of this night, to the DPO, whose copy cannot be altered here. */
  'log-anchor': z.object({ digest: z.string(), places: z.int() }),
  /** The team has no members: to the channel, and by mail to the DPO and the administrators. */
  'no-team': nothing,
  /** Read the directory on, for its mirror; at rest begin a new reading. */
  'read-directory': nothing,
} as const;

/** One message of those shapes. */
export type MessageIn<S extends Shapes> = {
  [K in keyof S & string]: { readonly kind: K } & z.infer<S[K]>;
}[keyof S & string];

/** A message and when it is due; without `due` at once. */
export type PlannedIn<S extends Shapes> = MessageIn<S> & { readonly due?: Date };

export type MessageKind = keyof typeof caseMessages;
export type Message = MessageIn<typeof caseMessages>;
export type Planned = PlannedIn<typeof caseMessages>;

/** A planned message about any subject, as the outbox keeps it. */
export type AnyPlanned = { readonly kind: string; readonly due?: Date };

/** Whether it goes before a flood of new cases: that the time has run out, and what cannot wait. */
export const isUrgent = (message: AnyPlanned): boolean =>
  message.kind === 'urgent' || (message.kind === 'reminder' && 'step' in message && message.step === 'run-out');
