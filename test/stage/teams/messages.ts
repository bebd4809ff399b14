import type { Journal } from '../journal.ts';
import type { Json } from './cards/check-card.ts';

/** A state a message had before it was changed. */
export type Revision = { text: string | null; card: Json | null; until: string };

export type Message = {
  id: string;
  tenantId: string;
  /** Channel, personal chat or `activity-feed`. */
  conversation: string;
  /** The message in whose thread this one is. */
  thread: string | undefined;
  /** A person's id, or the channel's name. */
  to: string;
  /** `bot`, or the id of the person who wrote it. */
  from: string;
  text: string | null;
  card: Json | null;
  /** Where a click on an activity leads. */
  link?: string | undefined;
  /** Notifications of one chain take each other's place. */
  chain?: number | undefined;
  sentAt: string;
  updatedAt: string | null;
  deletedAt: string | null;
  revisions: Revision[];
};

export type Written = Pick<
  Message,
  'tenantId' | 'conversation' | 'thread' | 'to' | 'from' | 'text' | 'card' | 'link' | 'chain'
>;

export type Messages = {
  all(): readonly Message[];
  get(id: string): Message | undefined;
  /** Journaled before it returns; so are changes. */
  add(written: Written): Message;
  change(message: Message, to: Pick<Message, 'text' | 'card'>): void;
  remove(message: Message): void;
};

type Noted =
  | { posted: Message }
  | { changed: string; at: string; text: string | null; card: Json | null }
  | { removed: string; at: string };

/** Everything in Teams the stage knows of, as an earlier run left it. */
export function openMessages(journal: Journal, now: () => Date): Messages {
  const messages = new Map<string, Message>();
  for (const noted of journal.read('teams') as Noted[]) replay(messages, noted);
  const note = (noted: Noted) => {
    journal.append('teams', noted);
    replay(messages, noted);
  };
  let last = Math.max(0, ...[...messages.keys()].map(Number));
  return {
    all: () => [...messages.values()],
    get: (id) => messages.get(id),
    add: (written) => {
      // Teams numbers messages by the millisecond; two of one millisecond still differ.
      last = Math.max(last + 1, now().getTime());
      const id = String(last);
      note({
        posted: { ...written, id, sentAt: now().toISOString(), updatedAt: null, deletedAt: null, revisions: [] },
      });
      const added = messages.get(id);
      if (!added) throw new Error(`message ${id} was not kept`);
      return added;
    },
    change: (message, to) => note({ changed: message.id, at: now().toISOString(), ...to }),
    remove: (message) => note({ removed: message.id, at: now().toISOString() }),
  };
}

function replay(messages: Map<string, Message>, noted: Noted): void {
  if ('posted' in noted) {
    messages.set(noted.posted.id, { ...noted.posted, thread: noted.posted.thread, revisions: [] });
    return;
  }
  const message = messages.get('changed' in noted ? noted.changed : noted.removed);
  if (!message) return;
  if ('removed' in noted) {
    message.deletedAt = noted.at;
    return;
  }
  message.revisions.push({ text: message.text, card: message.card, until: noted.at });
  Object.assign(message, { text: noted.text, card: noted.card, updatedAt: noted.at });
}
