import { Temporal } from '#shared/time/temporal.ts';
import type { Municipality } from '../municipality/municipality.ts';
import type { Person } from '../municipality/person.ts';
import type { BotAnswer } from './call-bot.ts';
import { buttonsOf } from './cards/find-button.ts';
import { membersOf } from './members.ts';
import type { Message } from './messages.ts';
import { findPlace } from './teams-ids.ts';

export type WatchersGiven = {
  municipality: Municipality;
  now(): Date;
  /** Whether any member has the channel open while at work. */
  isWatched(): boolean;
  press(message: Message, person: Person): Promise<BotAnswer>;
};

/** So many of a channel's newest messages are in sight. */
const inSight = 25;
const atWork = { from: 8, until: 16, days: [1, 2, 3, 4, 5] };

export type Watchers = {
  /** A message has appeared in a channel. */
  appeared(message: Message): void;
  /** The channels are drawn anew, as when people's Teams starts. */
  redrawn(messages: readonly Message[]): void;
  /** The working day begins: what appeared outside working hours, or could not be drawn anew, comes into sight. */
  startOfDay(): void;
  quiet(): Promise<void>;
};

/**
 * The people who have a channel open: while at work one member of each team has. Their Teams asks for the newest face of
 * every card that comes into sight, at once and by itself (Learn, "Up to date cards": automatic refresh).
 */
export function makeWatchers({ municipality, now, isWatched, press }: WatchersGiven): Watchers {
  const asking = new Set<Promise<unknown>>();
  const unseen = new Set<Message>();
  const look = (message: Message) => {
    const watcher = watcherOf(municipality, message);
    if (!watcher || message.deletedAt || !message.card || !buttonsOf(message.card).some(isRefresh)) return;
    unseen.add(message);
    if (!isWatched() || !isAtWork(now())) return;
    unseen.delete(message);
    const asked = press(message, watcher)
      .then(({ status }) => {
        if (status < 200 || status >= 300) unseen.add(message);
      })
      .catch(() => undefined)
      .finally(() => asking.delete(asked));
    asking.add(asked);
  };
  return {
    appeared: look,
    redrawn: (messages) => {
      const channels = Map.groupBy(messages, ({ conversation }) => conversation);
      for (const inChannel of channels.values()) for (const message of inChannel.slice(-inSight)) look(message);
    },
    startOfDay: () => {
      // The newest are in sight first; what is further up is reached another day.
      for (const message of [...unseen].slice(-inSight)) {
        unseen.delete(message);
        look(message);
      }
    },
    quiet: async () => void (await Promise.allSettled(asking)),
  };
}

const isRefresh = ({ action }: { action: { verb?: unknown } }): boolean => action.verb === 'refresh';

function isAtWork(at: Date): boolean {
  const { dayOfWeek, hour } = Temporal.Instant.from(at.toISOString()).toZonedDateTimeISO('Europe/Copenhagen');
  return atWork.days.includes(dayOfWeek) && hour >= atWork.from && hour < atWork.until;
}

function watcherOf(municipality: Municipality, message: Message): Person | undefined {
  const conversation = findPlace(municipality, message.conversation)?.conversation;
  if (conversation?.kind !== 'channel') return undefined;
  return membersOf(municipality, conversation).find(
    ({ userType, accountEnabled }) => userType !== 'Guest' && accountEnabled,
  );
}
