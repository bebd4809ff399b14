import { Duplex } from 'node:stream';
import type { PGlite } from '@electric-sql/pglite';
import { madeLogin } from '../logins.ts';
import { leavesItsIdentity } from './embedded-guard.ts';

const terminate = 'X'.charCodeAt(0);
/** Parse, Bind, Describe, Execute, Close, Flush: they wait for their Sync, so that a batch runs in one go. */
const waiting = new Set([...'PBDECH'].map((letter) => letter.charCodeAt(0)));

const simpleQuery = (sql: string): Buffer => {
  const text = Buffer.from(`${sql}\0`);
  const head = Buffer.alloc(5);
  head.write('Q');
  head.writeInt32BE(text.length + 4, 1);
  return Buffer.concat([head, text]);
};

/** Answered by the database itself, so that a transaction under way fails with it. */
const refusal = simpleQuery(
  "do $$ begin raise insufficient_privilege using message = 'requests stay who they are'; end $$",
);

/** Who speaks over a wire: the owner of the tables, or requests, which never become it. */
export type Identity = 'owner' | 'requests';

const become: Readonly<Record<Identity, string>> = {
  // PGlite's own user; `reset session authorization` changes nothing there, because nothing was ever set before.
  owner: 'set session authorization postgres',
  requests: `set session authorization ${madeLogin}`,
};

/** PGlite's one session, and whose it is at the moment. */
export class EmbeddedSession {
  readonly #database: PGlite;
  #is: Identity = 'owner';

  constructor(database: PGlite) {
    this.#database = database;
  }

  /** Sends a message under an identity; the change of identity goes with it, so that no other message comes between. */
  send(as: Identity, message: Buffer, onRawData: (data: Uint8Array) => void): Promise<void> {
    return this.#database.runExclusive(async () => {
      // A message without a type is the start of a connection; the session answers it under any identity.
      if (this.#is !== as && message[0] !== 0) await this.#become(as);
      await this.#database.execProtocolRawStream(message, { onRawData });
    });
  }

  /** Leaves nothing behind: no transaction, role or setting. What the owner leaves is not the requests' to lose. */
  end(as: Identity): Promise<void> {
    return this.#database.runExclusive(async () => {
      await this.#run('rollback');
      await this.#run(as === 'owner' ? 'reset role' : 'discard all');
    });
  }

  async #become(as: Identity): Promise<void> {
    await this.#run(become[as]);
    this.#is = as;
  }

  #run(sql: string): Promise<void> {
    return this.#database.execProtocolRawStream(simpleQuery(sql), { onRawData: () => {} });
  }
}

/**
 * Stands where `pg` expects its socket and speaks PostgreSQL's wire protocol with a PGlite in this process. One stream at
 * a time: PGlite has one session. When it is destroyed it rolls back and discards what the session held, so that a closed
 * connection leaves no transaction, role or setting behind.
 */
export class EmbeddedWire extends Duplex {
  readonly #session: EmbeddedSession;
  readonly #as: Identity;
  #received: Buffer = Buffer.alloc(0);
  #batch: Buffer[] = [];
  #started = false;

  constructor(session: EmbeddedSession, as: Identity) {
    super({ allowHalfOpen: false }); // as a socket: when one side ends, the whole ends
    this.#session = session;
    this.#as = as;
  }

  connect(): this {
    queueMicrotask(() => this.emit('connect'));
    return this;
  }
  setNoDelay = (): this => this;
  setKeepAlive = (): this => this;
  ref = (): this => this;
  unref = (): this => this;

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: string, done: (error?: Error | null) => void): void {
    this.#received = this.#received.length === 0 ? chunk : Buffer.concat([this.#received, chunk]);
    this.#forward().then(() => done(), done);
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.#session.end(this.#as).then(
      () => done(error),
      () => done(error),
    );
  }

  async #forward(): Promise<void> {
    for (let message = this.#nextMessage(); message; message = this.#nextMessage()) {
      const type = this.#started ? message[0] : undefined;
      this.#started = true;
      if (type === terminate) {
        this.push(null);
        return;
      }
      this.#batch.push(message);
      if (type !== undefined && waiting.has(type)) continue;
      const whole = this.#batch.length === 1 ? message : Buffer.concat(this.#batch);
      const refused = this.#as === 'requests' && this.#batch.some(leavesItsIdentity);
      this.#batch = [];
      await this.#session.send(this.#as, refused ? refusal : whole, (data) => this.push(Buffer.from(data)));
    }
  }

  /** The start-up message has no type byte; every other message is type, length, content. */
  #nextMessage(): Buffer | undefined {
    const typed = this.#started ? 1 : 0;
    if (this.#received.length < typed + 4) return undefined;
    const end = typed + this.#received.readInt32BE(typed);
    if (this.#received.length < end) return undefined;
    const message = this.#received.subarray(0, end);
    this.#received = this.#received.subarray(end);
    return message;
  }
}
