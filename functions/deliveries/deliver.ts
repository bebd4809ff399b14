import { z } from 'zod';
import type { Claimed } from '../outbox/claim.ts';
import { type Message, type MessageKind, messages } from '../outbox/messages.ts';
import type { Outcome } from '../outbox/outcome.ts';
import { deliverCard } from './card.ts';
import type { Deliver, Senders } from './delivery.ts';
import { deliverFindUnit } from './find-unit.ts';
import { deliverLogAltered, deliverLogAnchor } from './log.ts';
import { deliverNoCardMail } from './no-card-mail.ts';
import { deliverNoTeam } from './no-team.ts';
import { deliverReminder } from './reminder.ts';
import { deliverSecondCard } from './second-card.ts';
import { deliverToAssignee } from './to-assignee.ts';
import { deliverToManager } from './to-manager.ts';
import { deliverToReporter } from './to-reporter.ts';
import { deliverUntaken } from './untaken.ts';
import { deliverUrgent } from './urgent.ts';
import { deliverWoken } from './woken.ts';

const deliveries: { readonly [K in MessageKind]: Deliver<K> } = {
  card: deliverCard,
  'second-card': deliverSecondCard,
  reminder: deliverReminder,
  untaken: deliverUntaken,
  urgent: deliverUrgent,
  woken: deliverWoken,
  'no-card-mail': deliverNoCardMail,
  'to-reporter': deliverToReporter,
  'to-holder': deliverToAssignee,
  'to-manager': deliverToManager,
  'log-altered': deliverLogAltered,
  'log-anchor': deliverLogAnchor,
  'no-team': deliverNoTeam,
  'find-unit': deliverFindUnit,
};

const kept = z.object({ steps: z.array(z.string()).default([]) });

/** Delivers a claimed row by its kind. Throws what the delivery throws, and for a row of an unknown kind. */
export const deliver = (parts: Senders, row: Claimed): Promise<Outcome> => {
  const { kind } = row;
  if (!isKind(kind)) throw new TypeError('a row of an unknown kind');
  const payload: unknown = JSON.parse(row.payload);
  return deliverKind(kind, parts, row, payload, new Set(kept.parse(payload).steps));
};

const isKind = (kind: string): kind is MessageKind => Object.hasOwn(messages, kind);

const deliverKind = <K extends MessageKind>(
  kind: K,
  parts: Senders,
  row: Claimed,
  payload: unknown,
  steps: ReadonlySet<string>,
): Promise<Outcome> => {
  // The payload was parsed by this very kind's shape; the compiler cannot follow that through the table.
  const message = { ...parsed(kind, payload), kind } as Extract<Message, { readonly kind: K }>;
  return deliveries[kind]({ parts, row, message, steps });
};

const parsed = (kind: MessageKind, payload: unknown): object => {
  const found = messages[kind].parse(payload);
  return typeof found === 'object' && found !== null ? found : {};
};
