import { type Compilable, type CompiledQuery, sql, type Transaction } from 'kysely';
import { Scope } from './ask-as.ts';
import type { Database } from './connect.ts';
import { forgetPrepared } from './embedded/keep-prepared.ts';
import { withNext } from './send-together.ts';
import type { DB as Tables } from './tables.ts';

export type Tx = Transaction<Tables>;

/** A kept statement no longer fits its tables: another instance has migrated meanwhile. */
const stalePlan = '0A000';
/** Serialization failure and deadlock: the database asks for the transaction to be run again. */
const again = new Set(['40001', '40P01', stalePlan]);
/** The pool gave out a connection that had just been lost: nothing was sent over it, so nothing was done. */
const isNotSent = (error: unknown): boolean => error instanceof Error && /is not queryable/.test(error.message);
const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

/**
 * Work that is one transaction, whole or not at all; retried where the database asks for it, and where nothing of it was
 * sent. Work of several statements calls `begun` once the first has been answered: a connection that is lost later, even
 * in the commit, fails with the error of the rollback that could not be sent, and the work may have been committed.
 */
export const untilItHolds = async <T>(work: (begun: () => void) => Promise<T>): Promise<T> => {
  for (let attempt = 1; ; attempt += 1) {
    let isBegun = false;
    const begun = () => {
      isBegun = true;
    };
    try {
      return await work(begun);
    } catch (error) {
      const code = codeOf(error);
      if (code === stalePlan) forgetPrepared();
      const asksAgain = again.has(code ?? '') || (!isBegun && isNotSent(error));
      if (attempt >= 4 || !asksAgain) throw error;
    }
  }
};

/**
 * A statement nobody waits for: it goes out with the next one of its transaction, or with the commit, and before it. What it
 * fails with is what that one fails with.
 */
export const sendWithNext = async (tx: Tx, asked: CompiledQuery): Promise<void> => {
  await tx.executeQuery({ ...asked, parameters: [...asked.parameters, withNext] });
};

type Work<T> = (tx: Tx) => Promise<T>;

const inRole = <T>(db: Database, role: string, tenantId: string, work: Work<T>, isolation?: 'repeatable read') =>
  untilItHolds((begun) => {
    const transaction = isolation ? db.transaction().setIsolationLevel(isolation) : db.transaction();
    return transaction.execute(async (tx) => {
      begun();
      await sendWithNext(
        tx,
        sql`select set_config('role', ${role}, true), set_config('app.tenant', ${tenantId}, true)`.compile(tx),
      );
      return work(tx);
    });
  });

/** One transaction that sees and writes the rows of one municipality only (row-level security). */
export const inTenant = <T>(db: Database, tenantId: string, work: Work<T>): Promise<T> =>
  inRole(db, 'gdpr_desk', tenantId, work);

/** The same, with every statement seeing the rows as of one moment (a snapshot). For reading. */
export const atOneMoment = <T>(db: Database, tenantId: string, work: Work<T>): Promise<T> =>
  inRole(db, 'gdpr_desk', tenantId, work, 'repeatable read');

/** Rows of one municipality, each statement a transaction and a round trip of its own. `db` begins a statement. */
export type Reading = {
  readonly db: Pick<Database, 'selectFrom' | 'selectNoFrom' | 'with' | 'withTables'>;
  readonly rows: <R>(query: Compilable<R>) => Promise<R[]>;
};

/** For reading what needs no snapshot: without `begin` and `commit` a list takes a third of the round trips. */
export const readingIn = (db: Database, tenantId: string): Reading => ({
  db,
  rows: <R>(query: Compilable<R>) =>
    untilItHolds(async () => {
      const compiled = query.compile();
      const parameters = [...compiled.parameters, new Scope('gdpr_desk', tenantId)];
      return (await db.executeQuery<R>({ ...compiled, parameters })).rows;
    }),
});

/** One transaction of the worker, which may find due rows of every municipality but read no cases. */
export const asWorker = <T>(db: Database, work: Work<T>): Promise<T> => inRole(db, 'gdpr_desk_worker', '', work);
