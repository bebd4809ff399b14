import { Duplex } from 'node:stream';
import { leavesItsIdentity } from './embedded-guard.ts';
import { type EmbeddedSession, type Identity, SessionTaken, type Side } from './embedded-session.ts';
import { errorAnswer, simpleQuery } from './wire-messages.ts';

const terminate = 'X'.charCodeAt(0);
/** Parse, Bind, Describe, Execute, Close, Flush: they wait for their Sync, so that a batch runs in one go. */
const waiting = new Set([...'PBDECH'].map((letter) => letter.charCodeAt(0)));

/** PostgreSQL's code where it has no connection left: nothing was done, and later there may be one. */
const tooManyAtOnce = '53300';

/** Answered by the database itself, so that a transaction under way fails with it. */
const refusal = simpleQuery(
  "do $$ begin raise insufficient_privilege using message = 'requests stay who they are'; end $$",
);

/**
 * Stands where `pg` expects its socket and speaks PostgreSQL's wire protocol with a PGlite in this process, whose one session
 * it has while it is in a transaction. When it is destroyed it rolls back and discards what the session held, so that a closed
 * connection leaves no transaction, role or setting behind.
 */
export class EmbeddedWire extends Duplex {
  readonly #session: EmbeddedSession;
  readonly #side: Side;
  #received: Buffer = Buffer.alloc(0);
  #batch: Buffer[] = [];
  #started = false;

  constructor(session: EmbeddedSession, as: Identity) {
    super({ allowHalfOpen: false }); // as a socket: when one side ends, the whole ends
    this.#session = session;
    this.#side = { as };
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
    this.#session.end(this.#side).then(
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
      const refused = this.#side.as === 'requests' && this.#batch.some(leavesItsIdentity);
      this.#batch = [];
      await this.#ask(refused ? refusal : whole);
    }
  }

  async #ask(message: Buffer): Promise<void> {
    try {
      await this.#session.send(this.#side, message, (data) => this.push(Buffer.from(data)));
    } catch (error) {
      if (!(error instanceof SessionTaken)) throw error;
      this.push(errorAnswer(tooManyAtOnce, error.message));
      // A connection that could not begin is closed, as a server does.
      if (message[0] === 0) this.push(null);
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
