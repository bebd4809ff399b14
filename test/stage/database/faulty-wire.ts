import { Duplex } from 'node:stream';
import { type FaultKind, type Faults, slowBy } from '../faults.ts';
import { fatal } from './fatal-answer.ts';
import { makeMessageCutter } from './message-cutter.ts';

/** The socket `pg` expects: a Duplex that is told to connect. */
type Socketlike = Duplex & {
  connect?(...where: unknown[]): unknown;
  setNoDelay?(on: boolean): unknown;
  setKeepAlive?(on: boolean, delay?: number): unknown;
  ref?(): unknown;
  unref?(): unknown;
};

/**
 * Lies between `pg` and its socket and does to statements what `faults` has planned for the database; a call is one
 * statement (a simple query, or a batch up to its Sync) or one new connection.
 * 429, 500, 503 and down come before the effect; timeout, reset and truncated let the statement reach the database first.
 */
export class FaultyWire extends Duplex {
  readonly #inner: Socketlike;
  readonly #faults: Faults;
  readonly #cut = makeMessageCutter();
  #suffers: FaultKind | undefined;

  constructor(inner: Socketlike, faults: Faults) {
    super({ allowHalfOpen: false }); // as a socket: when one side ends, the whole ends
    this.#inner = inner;
    this.#faults = faults;
    inner.on('connect', () => this.emit('connect'));
    inner.on('data', (data: Buffer) => this.#answered(data));
    inner.on('error', (error) => this.destroy(error));
    inner.on('end', () => this.push(null));
    inner.on('close', () => this.destroy());
  }

  connect(...where: unknown[]): this {
    const fault = this.#faults.peek('database');
    if (fault === 'down' || fault === 'reset') {
      this.#faults.take('database');
      queueMicrotask(() => this.destroy(broken('ECONNREFUSED', 'connect')));
      return this;
    }
    this.#inner.connect?.(...where);
    return this;
  }
  setNoDelay = (on: boolean): this => this.#pass(() => this.#inner.setNoDelay?.(on));
  setKeepAlive = (on: boolean, delay?: number): this => this.#pass(() => this.#inner.setKeepAlive?.(on, delay));
  ref = (): this => this.#pass(() => this.#inner.ref?.());
  unref = (): this => this.#pass(() => this.#inner.unref?.());

  override _read(): void {
    this.#inner.resume();
  }

  override _write(chunk: Buffer, encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    const begins = this.#cut(chunk);
    if (begins && this.#suffers === undefined) this.#suffers = this.#faults.take('database');
    switch (this.#suffers) {
      case 'down':
        this.destroy(broken('ECONNRESET', 'write'));
        done();
        return;
      case '429':
      case '500':
      case '503':
        this.push(fatal(this.#suffers));
        this.push(null);
        done();
        return;
      case 'slow':
        this.#suffers = undefined;
        setTimeout(() => this.#inner.write(chunk, encoding, done), slowBy);
        return;
      default:
        this.#inner.write(chunk, encoding, done);
    }
  }

  override _final(done: (error?: Error | null) => void): void {
    this.#inner.end(() => done());
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.#inner.destroy();
    done(error);
  }

  #answered(data: Buffer): void {
    switch (this.#suffers) {
      case 'timeout':
        return;
      case 'reset':
        this.destroy(broken('ECONNRESET', 'read'));
        return;
      case 'truncated':
        this.push(data.subarray(0, Math.ceil(data.length / 2)));
        this.push(null);
        this.#inner.destroy();
        return;
      default:
        if (!this.push(data)) this.#inner.pause();
    }
  }

  #pass(act: () => unknown): this {
    act();
    return this;
  }
}

function broken(code: string, syscall: string): Error {
  return Object.assign(new Error(`${syscall} ${code}`), { code, syscall });
}
