import pg, { type PoolClient } from 'pg';

/** Who asks: the role and the municipality a statement is held to (row-level security). */
export class Scope {
  readonly role: string;
  readonly tenantId: string;
  constructor(role: string, tenantId: string) {
    this.role = role;
    this.tenantId = tenantId;
  }
}

/** What is asked so is asked often, with other values: the plan is kept, where the server would plan it anew for each of them. */
const known = {
  name: 'desk_scope',
  text: "select set_config('role', $1, true), set_config('app.tenant', $2, true), set_config('plan_cache_mode', 'force_generic_plan', true)",
};

/**
 * Lets a new connection ask one statement as somebody in one round trip: the last of its values is a `Scope`. What makes the
 * session that somebody and the statement go out before one Sync, so they are one transaction (PostgreSQL, "Extended
 * Query": without `begin` a Sync ends it), and where the first fails the second is not run.
 */
export const askAs = (client: PoolClient): void => {
  const query = client.query;
  let isKnown = false;
  const ask = (...asked: unknown[]): unknown => Reflect.apply(query, client, asked);
  const askScoped = async (config: string | pg.QueryConfig, values: unknown[], scope: Scope): Promise<unknown> => {
    if (!isKnown) await ask(known, [scope.role, scope.tenantId]);
    isKnown = true;
    return new Promise((resolve, reject) => {
      const extended = { ...(typeof config === 'string' ? { text: config } : config), queryMode: 'extended' };
      const one = new pg.Query(extended, values, (error, results) =>
        error ? reject(error) : resolve([results].flat().at(-1)),
      );
      ask(behindScope(one, scope));
    });
  };
  const value = (config: string | pg.QueryConfig, values: unknown, ...rest: unknown[]): unknown => {
    const scope: unknown = Array.isArray(values) ? values.at(-1) : undefined;
    return Array.isArray(values) && scope instanceof Scope
      ? askScoped(config, values.slice(0, -1), scope)
      : ask(config, values, ...rest);
  };
  Object.defineProperty(client, 'query', { value, configurable: true });
};

const behindScope = (one: pg.Query, { role, tenantId }: Scope): pg.Query => {
  const { submit } = one;
  one.submit = (connection) => {
    connection.stream.cork();
    try {
      connection.bind({ statement: known.name, values: [role, tenantId] }, true);
      connection.describe({ type: 'P' }, true);
      connection.execute({}, true);
      return submit.call(one, connection);
    } finally {
      connection.stream.uncork();
    }
  };
  return one;
};
