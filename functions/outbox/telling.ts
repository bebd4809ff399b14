import { z } from 'zod';

/** No payload: the subject says it all. */
const nothing = z.unknown();
const person = z.object({ personId: z.uuid() });

/** What a colleague did to the case somebody has or had. */
export const holderNews = [
  'taken-over',
  'handed-on',
  'closed',
  'not-a-breach',
  'reopened',
  'decision-taken-back',
] as const;
export type HolderNews = (typeof holderNews)[number];

/**
 * Everything the desk tells or does later, by kind. The subject is the case. Payloads carry ids and codes only: what is
 * said is read afresh when it is said.
 */
export const tellings = {
  /** Post the case's card in the channel, or change the one that stands there. */
  card: nothing,
  /** Delete a card that stands in the channel beside the case's own. */
  'second-card': z.object({ conversationId: z.string(), activityId: z.string() }),
  /** Remind the channel and whoever has the case; `hours` after awareness, or that the time has run out. */
  reminder: z.object({ hours: z.union([z.number(), z.literal('run-out')]), nominal: z.iso.datetime() }),
  /** Nobody has taken the case; or, `left`, whoever has it is no longer of the team. */
  untaken: z.object({
    to: z.enum(['team', 'dpo']),
    left: z.literal(true).optional(),
    /** From when the working hours are counted. */
    since: z.iso.datetime().optional(),
    /** It comes before they have passed, because the deadline does. */
    early: z.literal(true).optional(),
  }),
  /** A protected address: alarm at once. */
  'protected-address': nothing,
  /** New facts have opened a finished case again: the whole team is told. */
  woken: nothing,
  /** Ten minutes after the report, or after the card or the whole channel was `lost`: is there a card? If not, the team is told by mail. */
  'mail-team': z.object({ lost: z.enum(['card', 'channel']).optional() }),
  /** To the reporter's activity feed. */
  'to-reporter': person.extend({ what: z.enum(['taken', 'closed', 'reopened', 'asked', 'deletion']) }),
  /** To whoever has the case, or had it before a colleague acted. */
  'to-holder': person.extend({ what: z.enum(['handed-over', 'answered', 'added', ...holderNews]) }),
  /** To the manager of the unit the breach is in; `together` with the others of that day. */
  'to-manager': person.extend({ together: z.literal(true).optional() }),
  /** The log was altered past the desk, in so many places: to the team and the DPO. The subject is the municipality. */
  'log-altered': z.object({ places: z.int() }),
  /** The digest of the log's anchor of this night, to the DPO, who so holds what nobody can alter. */
  'log-anchor': z.object({ digest: z.string(), places: z.int() }),
  /** Nobody is of the team any more: to the channel, and by mail to the DPO and the administrators. The subject is the municipality. */
  'no-team': nothing,
  /** Ask Graph for the reporter's unit and manager, which the report could not wait for. */
  'reporter-unit': person,
} as const;

export type TellingKind = keyof typeof tellings;
export type Telling = { [K in TellingKind]: { readonly kind: K } & z.infer<(typeof tellings)[K]> }[TellingKind];

/** A telling and when it is due; without `due` at once. */
export type Planned = Telling & { readonly due?: Date };
