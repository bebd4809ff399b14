import type { HttpHandler } from '@azure/functions';
import type { SignedInRouteName } from '#shared/routes/all.ts';
import type { Database } from './database/connect.ts';
import type { Settings } from './environment.ts';
import type { Outbox } from './outbox/drain.ts';
import type { Parts } from './parts.ts';

/** The desk with its database open and everything built on it. */
export type Opened = {
  readonly parts: Parts;
  /** The database for what must not wait behind requests. */
  readonly deliveries: Database;
  readonly outbox: Outbox;
  /** `formerly`: by the path it had in the version before. */
  readonly handlerOf: (name: SignedInRouteName, by?: 'now' | 'formerly') => HttpHandler;
  readonly bot: HttpHandler;
  readonly maintain: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** What a registered function holds: it exists before the desk is opened, and opens it when it is called. */
export type Door = {
  /** @throws FaultySettings */
  readonly settings: () => Settings;
  readonly now: () => Date;
  /** The opened desk, within seconds. @throws NotOpen */
  readonly open: () => Promise<Opened>;
};
