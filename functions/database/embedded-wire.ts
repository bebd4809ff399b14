import { Duplex } from 'node:stream';
import type { PGlite } from '@electric-sql/pglite';

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

/**
 * Stands where `pg` expects its socket and speaks PostgreSQL's wire protocol with a PGlite in this process. One stream at
 * a time: PGlite has one session. When it is destroyed it rolls back and discards what the session held, so that a closed
 * connection leaves no transaction, role or setting behind.
 */
export class EmbeddedWire extends Duplex {
  readonly #database: PGlite;
  #received: Buffer = Buffer.alloc(0);
  #batch: Buffer[] = [];
  #started = false;

  constructor(database: PGlite) {
    super({ allowHalfOpen: false }); // as a socket: when one side ends, the whole ends
    this.#database = database;
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
    const leaveClean = async () => {
      await this.#send(simpleQuery('rollback'), () => {});
      await this.#send(simpleQuery('discard all'), () => {});
    };
    leaveClean().then(
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
      this.#batch = [];
      await this.#send(whole, (data) => this.push(Buffer.from(data)));
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

  #send(message: Buffer, onRawData: (data: Uint8Array) => void): Promise<void> {
    return this.#database.runExclusive(() => this.#database.execProtocolRawStream(message, { onRawData }));
  }
}
