import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { compileFunction, constants } from 'node:vm';
import type { PGlite } from '@electric-sql/pglite';

export type Lease = {
  readonly database: PGlite;
  /** `changed`: its owner has worked in it, who alone can change more than rows. */
  readonly giveBack: (changed: boolean) => Promise<void>;
};

type Pooled = {
  readonly database: PGlite;
  readonly tables: readonly string[];
  /** What the schema was when it was opened. */
  readonly schema: string;
};

const free: Pooled[] = [];

// An idle PostgreSQL leaves an alarm ten seconds ahead, which is a timer here: none of them keeps a worker from ending.
const loadWithoutHold = (): typeof PGlite => {
  const needs = createRequire(__filename);
  const file = needs.resolve('@electric-sql/pglite');
  const names = ['module', 'require', '__filename', '__dirname', 'setTimeout'];
  const how = { filename: file, importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER };
  const loaded: { exports: { PGlite?: typeof PGlite } } = { exports: {} };
  const noHold = (act: () => void, wait: number) => setTimeout(act, wait).unref();
  compileFunction(readFileSync(file, 'utf8'), names, how)(loaded, needs, file, dirname(file), noHold);
  if (!loaded.exports.PGlite) throw new Error(`${file} brings no PGlite`);
  return loaded.exports.PGlite;
};
const withoutHold = loadWithoutHold();

/**
 * A migrated, empty database in memory. Opening one takes a second of a processor, emptying one some milliseconds: what is
 * given back is emptied and lent again, in this worker, from one test file to the next. One whose schema, roles or
 * privileges a test has changed is thrown away.
 * @param archive what it begins from, see prepareArchive
 */
export const leaseEmbedded = async (archive: string): Promise<Lease> => {
  const pooled = free.pop() ?? (await open(archive));
  return {
    database: pooled.database,
    giveBack: async (changed) => {
      await empty(pooled);
      if (changed && (await schemaOf(pooled.database)) !== pooled.schema) return pooled.database.close();
      free.push(pooled);
    },
  };
};

const open = async (archive: string): Promise<Pooled> => {
  const loadDataDir = new Blob([readFileSync(archive)]);
  const database = await withoutHold.create({ dataDir: 'memory://', loadDataDir });
  const { rows } = await database.query<{ name: string }>(
    `select quote_ident(relname) as name from pg_class
     where relkind = 'r' and relnamespace = 'public'::regnamespace and relname not in ('migrations', 'sealed_tables')`,
  );
  return { database, tables: rows.map(({ name }) => name), schema: await schemaOf(database) };
};

/** What a table may hold that is emptied row by row; to give a table new files takes as long as deleting thousands. Bytes. */
const little = 128 * 1024;
/** How many rows a table was found to have stays when they are deleted, and leads to other plans than an empty one's. */
const large = `select quote_ident(relname) as name from pg_class where relkind = 'r'
  and relnamespace = 'public'::regnamespace and (reltuples >= 0 or pg_relation_size(oid) > ${little})`;

/** No rows, no transaction, no setting of the session. */
const empty = async ({ database, tables }: Pooled): Promise<void> => {
  await leaveSession(database);
  const { rows } = await database.query<{ name: string }>(large);
  const grown = rows.map(({ name }) => name).filter((name) => tables.includes(name));
  const statements = [
    ...(grown.length > 0 ? [`truncate ${grown.join(', ')} cascade`] : []),
    ...tables.map((name) => `delete from ${name}`),
  ];
  // Rows of the log may not be taken away, not even all of them; and no row's absence is looked into.
  await database.exec(
    ['set session_replication_role = replica', ...statements, 'reset session_replication_role'].join('; '),
  );
};

// One by one: together they would be one transaction.
const leaveSession = async (database: PGlite): Promise<void> => {
  for (const statement of ['rollback', 'set session authorization postgres', 'discard all'])
    await database.exec(statement);
};

// Every row of the catalogue that is written anew has another xmin. Emptying a table changes its row in pg_class, where
// only what people change is compared; statistics say how much is where.
const catalogue = `
  select string_agg(format('select %L as name, count(*), max(xmin::text::bigint), null from %I', relname, relname), ' union all ') as query
  from pg_class where relkind = 'r' and relnamespace = 'pg_catalog'::regnamespace
  and relname not in ('pg_class', 'pg_statistic', 'pg_statistic_ext_data')`;
const relations = `select 'relations', count(*), null, md5(string_agg(
  (oid, relname, relnamespace, relowner, relkind, relrowsecurity, relforcerowsecurity, relacl, reloptions)::text, ' ' order by oid))
  from pg_class`;
/** The tables whose rows the migrations have written. */
const written = ['migrations', 'sealed_tables']
  .map((name) => `select '${name}', count(*), null, md5(string_agg(m::text, ' ' order by m::text)) from ${name} m`)
  .join(' union all ');

const schemaOf = async (database: PGlite): Promise<string> => {
  try {
    const {
      rows: [each],
    } = await database.query<{ query: string }>(catalogue);
    const { rows } = await database.query(`${each?.query} union all ${relations} union all ${written}`);
    return JSON.stringify(rows);
  } catch {
    return 'none'; // the table of migrations is gone
  }
};
