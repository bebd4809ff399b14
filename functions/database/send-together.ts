import pg, { type PoolClient } from 'pg';

/** Behind a statement's values: nobody waits for its answer, so it goes out with the next statement of its transaction. */
export const withNext: unique symbol = Symbol('with the next statement');

type Statement = { readonly name?: string | undefined; readonly text: string };
type Asked = { readonly statement: Statement; readonly values: unknown[] };
/** Kept back until the next statement. Only what this connection has prepared: then nothing but running it can fail. */
type Held = Asked & { readonly begins: boolean };

const begins = /^(?:begin|start transaction)\b/;

/**
 * Lets a new connection send in one round trip what a transaction says in a row: its `begin`, what is marked `withNext`, and
 * the statement or `commit` behind them, before one Sync. Where one of them fails those behind it are not run, and its
 * failure is the answer (PostgreSQL, "Extended Query"); so a transaction fails as a whole as it did before.
 * @param holds false: each statement goes alone, as it is asked
 */
export const sendTogether = (client: PoolClient, holds: boolean): void => {
  const query = client.query;
  const ask = (...asked: unknown[]): unknown => Reflect.apply(query, client, asked);
  let held: Held[] = [];

  const send = (statement: Statement, values: unknown[]): unknown => {
    const before = held;
    held = [];
    return before.length === 0 ? ask(statement, values) : together(ask, before, { statement, values });
  };
  const holdOrSend = (one: Held): unknown => {
    if (!isPrepared(client, one.statement)) return send(one.statement, one.values);
    held.push(one);
    return unasked();
  };
  const value = (config: string | Statement, values: unknown, ...rest: unknown[]): unknown => {
    const statement = typeof config === 'string' ? { text: config } : config;
    const given: unknown[] = Array.isArray(values) ? values : [];
    const isMarked = given.at(-1) === withNext;
    if (!holds) return isMarked ? ask(config, given.slice(0, -1)) : ask(config, values, ...rest);
    if (begins.test(statement.text)) {
      held = [];
      return holdOrSend({ statement: named(statement.text), values: [], begins: true });
    }
    if (isMarked) return holdOrSend({ statement, values: given.slice(0, -1), begins: false });
    const last = held.at(-1);
    if (!last) return ask(config, values, ...rest);
    if (statement.text === 'rollback') {
      const wasSent = !held.some((one) => one.begins);
      held = [];
      return wasSent ? ask(config, values, ...rest) : unasked('ROLLBACK');
    }
    if (statement.text === 'commit') return send(named('commit'), []);
    if (given.length > 0) return send(statement, given);
    // Without values it may be several statements, which go alone.
    held.pop();
    return Promise.resolve(send(last.statement, last.values)).then(() => ask(config, values, ...rest));
  };
  Object.defineProperty(client, 'query', { value, configurable: true });
};

const named = (text: string): Statement => ({ name: `desk_${text.replaceAll(' ', '_')}`, text });

const unasked = (command = '') => Promise.resolve({ command, rowCount: 0, rows: [] });

const together = (ask: (one: pg.Query) => unknown, before: readonly Asked[], last: Asked): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const one = new pg.Query(extended(last), last.values, (error, results) =>
      error ? reject(error) : resolve([results].flat().at(-1)),
    );
    const { submit } = one;
    one.submit = (connection) => {
      const unsynced = Object.create(connection, { sync: { value: () => {} } });
      connection.stream.cork();
      try {
        for (const held of before)
          new pg.Query(extended(held), held.values, (error) => error && connection.stream.destroy(error)).submit(
            unsynced,
          );
        return submit.call(one, connection);
      } finally {
        connection.stream.uncork();
      }
    };
    ask(one);
  });

const extended = ({ statement }: Asked) => ({ ...statement, queryMode: 'extended' });

// `pg` has these, but does not declare them. A connection that is lost prepares nothing more: it is asked, and says so.
const isPrepared = (client: PoolClient, { name, text }: Statement): boolean =>
  name !== undefined &&
  memberOf(client, '_queryable') !== false &&
  memberOf(memberOf(memberOf(client, 'connection'), 'parsedStatements'), name) === text;

const memberOf = (owner: unknown, name: string): unknown =>
  typeof owner === 'object' && owner !== null ? Reflect.get(owner, name) : undefined;
