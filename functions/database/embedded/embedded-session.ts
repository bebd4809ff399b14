import { setImmediate } from 'node:timers/promises';
import type { PGlite } from '@electric-sql/pglite';
import { madeLogin } from '../logins.ts';
import { idleReader, simpleQuery } from './wire-messages.ts';

/** Who speaks over a wire: the owner of the tables, or requests, which never become it. */
export type Identity = 'owner' | 'requests';

const become: Readonly<Record<Identity, string>> = {
  // PGlite's own user; `reset session authorization` changes nothing there, because nothing was ever set before.
  owner: 'set session authorization postgres',
  requests: `set session authorization ${madeLogin}`,
};

/** How long one waits for another's transaction to end; less than a statement may stay unanswered. Milliseconds. */
const sessionLimit = 5000;

/** One of the connections that share the session. */
export type Side = { readonly as: Identity };

/** Another connection has kept the session for as long as one waits. */
export class SessionTaken extends Error {
  constructor(seconds: number) {
    super(
      `another connection to the embedded database has been in a transaction for ${seconds} s, and there is one session`,
    );
  }
}

type Waiting = { readonly side: Side; readonly begin: () => void };

/**
 * PGlite's one session, shared by connections: one that has begun a transaction has the session until that has ended, and
 * the others wait in the order in which they came.
 */
export class EmbeddedSession {
  readonly #database: PGlite;
  readonly #longest: number;
  #is: Identity = 'owner';
  #holder: Side | undefined;
  #waiting: Waiting[] = [];
  readonly #ended = new WeakSet<Side>();

  constructor(database: PGlite, longest: number = sessionLimit) {
    this.#database = database;
    this.#longest = longest;
  }

  /**
   * Sends a message under an identity; the change of identity goes with it, so that no other message comes between. Nothing is
   * sent of a connection that ended while it waited: nobody would end what it begins.
   * @throws SessionTaken
   */
  async send(side: Side, message: Buffer, onRawData: (data: Uint8Array) => void): Promise<void> {
    if (this.#holder !== side) {
      await this.#hold(side);
      // PGlite computes in this thread: without a pause a queue of transactions would be worked off before a socket is read.
      await setImmediate();
    }
    if (this.#ended.has(side)) return;
    const answered = idleReader();
    const hear = (data: Uint8Array) => {
      answered.take(data);
      onRawData(data);
    };
    await this.#database.runExclusive(async () => {
      // A message without a type is the start of a connection; the session answers it under any identity.
      if (this.#is !== side.as && message[0] !== 0) await this.#become(side.as);
      await this.#database.execProtocolRawStream(message, { onRawData: hear });
    });
    if (answered.isIdle()) this.#letGo(side);
  }

  /** Leaves nothing behind: no transaction, role or setting. What the owner leaves is not the requests' to lose. */
  async end(side: Side): Promise<void> {
    this.#ended.add(side);
    const { own = [], others = [] } = Object.groupBy(this.#waiting, (one) => (one.side === side ? 'own' : 'others'));
    this.#waiting = others;
    for (const { begin } of own) begin();
    await this.#hold(side);
    try {
      await this.#database.runExclusive(async () => {
        await this.#run('rollback');
        await this.#run(side.as === 'owner' ? 'reset role' : 'discard all');
      });
    } finally {
      this.#letGo(side);
    }
  }

  #hold(side: Side): Promise<void> | undefined {
    if (this.#holder === side) return undefined;
    if (!this.#holder) {
      this.#holder = side;
      return undefined;
    }
    return new Promise((resolve, reject) => {
      const begin = () => {
        clearTimeout(timer);
        resolve();
      };
      const one: Waiting = { side, begin };
      const timer = setTimeout(() => {
        this.#waiting = this.#waiting.filter((other) => other !== one);
        reject(new SessionTaken(this.#longest / 1000));
      }, this.#longest);
      this.#waiting.push(one);
    });
  }

  #letGo(side: Side): void {
    if (this.#holder !== side) return;
    const next = this.#waiting.shift();
    this.#holder = next?.side;
    next?.begin();
  }

  async #become(as: Identity): Promise<void> {
    await this.#run(become[as]);
    this.#is = as;
  }

  #run(sql: string): Promise<void> {
    return this.#database.execProtocolRawStream(simpleQuery(sql), { onRawData: () => {} });
  }
}
