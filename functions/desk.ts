import type { Door } from './door.ts';
import { readEnvironment, type Settings } from './environment.ts';
import { registerRoutes } from './http/register-routes.ts';
import { onFirstUse } from './on-first-use.ts';
import { type Given, openParts } from './open-parts.ts';
import { countWaiting, nextDue } from './outbox/due.ts';
import { registerTimers } from './timers/register-timers.ts';

export type Desk = {
  /** Opens what the first call would open. Fails as the opening does: settings, database, migrations. */
  readonly ready: () => Promise<void>;
  /** When the next message is due; undefined when none waits. */
  readonly nextDue: () => Promise<Date | undefined>;
  /** How many messages planned up to an instant are still open. */
  readonly countWaiting: (at: Date) => Promise<number>;
  /** Settles when nothing is being delivered. */
  readonly quiet: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** How long a call waits for the desk to open before it is answered with a retry. Milliseconds. */
const timeoutMs = 5000;

/**
 * Begins here: registers every route and timer with Azure Functions, at once, even with faulty settings or an unreachable
 * database. A start that threw would leave Azure a host with no function, which answers 404 to everything and runs no
 * timer. The database is opened by the first call, and again by the next after a failure.
 */
export const openDesk = (env: Readonly<Record<string, string | undefined>>, given: Given = {}): Desk => {
  const now = given.clock ?? (() => new Date());
  const settings = settingsIn(env);
  const desk = onFirstUse(async () => openParts(settings(), now, given, () => desk.forget()), timeoutMs);
  const door: Door = { settings, now, open: desk.open };
  registerRoutes(door);
  registerTimers(door);
  const opened = async () => desk.begun()?.catch(() => undefined);
  return {
    ready: async () => void (await desk.opened()),
    nextDue: async () => nextDue((await desk.opened()).parts.db),
    countWaiting: async (at) => countWaiting((await desk.opened()).parts.db, at),
    quiet: async () => (await opened())?.outbox.quiet(),
    close: async () => (await opened())?.close(),
  };
};

const settingsIn = (env: Readonly<Record<string, string | undefined>>): (() => Settings) => {
  try {
    const settings = readEnvironment(env);
    return () => settings;
  } catch (error) {
    return () => {
      throw error;
    };
  }
};
