import type { PoolClient } from 'pg';

/**
 * How long a statement may stay unanswered before its connection counts as lost: short enough that the caller still waits
 * and reads that a retry is possible. Milliseconds.
 */
export const silenceLimit = 7000;

/** How long a new connection may take, the token for it included; less than a call waits for the desk to open. Milliseconds. */
export const connectLimit = 4000;

/** How long a caller waits for a turn at a connection. Milliseconds. */
export const turnLimit = 5000;

const silent = 'Query read timeout';

/**
 * Lets a connection be lost without taking the process or the pool with it: `pg` reports a lost connection by an `error`
 * event that must have a listener, and after a read timeout it would give the silent connection to the next caller.
 */
export const loseQuietly = (client: PoolClient): void => {
  client.on('error', () => {}); // the statement that was under way fails with it, and says so
  const query = client.query;
  const value = (...asked: unknown[]): unknown => {
    const answer: unknown = Reflect.apply(query, client, asked);
    if (answer instanceof Promise) answer.catch((error: unknown) => endSilent(client, error));
    return answer;
  };
  Object.defineProperty(client, 'query', { value, configurable: true });
};

const endSilent = (client: PoolClient, error: unknown): void => {
  if (!(error instanceof Error) || error.message !== silent) return;
  const stream = memberOf(memberOf(client, 'connection'), 'stream');
  const destroy = memberOf(stream, 'destroy');
  if (typeof destroy === 'function') Reflect.apply(destroy, stream, []);
};

// `pg` has both, but does not declare them.
const memberOf = (owner: unknown, name: string): unknown =>
  typeof owner === 'object' && owner !== null ? Reflect.get(owner, name) : undefined;
