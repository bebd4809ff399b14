import { sql } from 'kysely';
import type { Database, OpenDatabase } from './connect.ts';
import { madeLogin, passwordOf, userOf } from './logins.ts';

/** Thrown at the start: what requests could do to the tables, the log's protection could not prevent. */
export class RequestsOwnTables extends Error {
  constructor(login: string) {
    super(
      `the login ${login} owns the desk's tables, or may become their owner; requests need one of their own (MIGRATION_DATABASE_USER names the owner)`,
    );
  }
}

/**
 * Lets the requests' login act as the desk and as its worker, and makes it where it is missing; then makes sure that it
 * is no more than that. Run after the migrations, which make the two roles.
 * @throws RequestsOwnTables
 */
export const admitRequests = async ({ db, asOwner, login }: OpenDatabase): Promise<void> => {
  const name = login.kind === 'entra' ? userOf(login.url) : madeLogin;
  if (login.kind === 'entra' && !(await asOwner((owner) => isThere(owner, name))))
    // Entra's names are made by a function that only the database `postgres` has (Microsoft Learn, "Manage Entra roles").
    await asOwner((owner) => sql`select pgaadauth_create_principal(${name}, false, false)`.execute(owner), {
      database: 'postgres',
    });
  await asOwner(async (owner) => {
    if (login.kind !== 'entra') await makeLogin(owner, login.kind === 'made' ? passwordOf(login.url) : '');
    await admit(owner, name);
    if (login.kind === 'embedded') await sql`grant pg_checkpoint, pg_maintain to ${sql.id(name)}`.execute(owner);
  });
  const { rows } = await sql<{ owns: boolean }>`
    select coalesce(bool_or(pg_has_role(session_user, c.relowner, 'member')), false) as owns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and c.relkind = 'r'`.execute(
    db,
  );
  if (rows[0]?.owns) throw new RequestsOwnTables(name);
};

const isThere = async (owner: Database, name: string): Promise<boolean> =>
  (await sql`select from pg_roles where rolname = ${name}`.execute(owner)).rows.length > 0;

// Two databases of one server may be opened at the same moment, and their logins are the server's.
const makeLogin = async (owner: Database, password: string): Promise<void> => {
  const made = `create role ${madeLogin} login; exception when duplicate_object or unique_violation then null;`;
  if (!(await isThere(owner, madeLogin))) await sql.raw(`do $$ begin ${made} end $$`).execute(owner);
  if (password === '') return;
  const { rows } = await sql<{
    text: string;
  }>`select format('alter role %I password %L', ${sql.lit(madeLogin)}, ${password}::text) as text`.execute(owner);
  const text = rows[0]?.text ?? '';
  await sql.raw(`do $do$ begin ${text}; exception when internal_error then null; end $do$`).execute(owner);
};

const admit = async (owner: Database, name: string): Promise<void> => {
  for (const role of ['gdpr_desk', 'gdpr_desk_worker']) {
    const { rows } = await sql<{ may: boolean }>`select pg_has_role(${name}, ${role}, 'member') as may`.execute(owner);
    if (rows[0]?.may) continue;
    const { rows: texts } = await sql<{
      text: string;
    }>`select format('grant %I to %I', ${role}::text, ${name}::text) as text`.execute(owner);
    const text = texts[0]?.text ?? '';
    await sql
      .raw(`do $do$ begin ${text}; exception when unique_violation or internal_error then null; end $do$`)
      .execute(owner);
  }
};
