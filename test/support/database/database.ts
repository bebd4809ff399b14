import { join } from 'node:path';
import pg from 'pg';
import { databaseOn, type OpenDatabase, openDatabase } from '#functions/database/connect.ts';
import { EmbeddedSession, type Identity } from '#functions/database/embedded/embedded-session.ts';
import { EmbeddedWire } from '#functions/database/embedded/embedded-wire.ts';
import { prepareDatabase } from '#functions/database/prepare.ts';
import { serveTenants } from '#functions/setup/serve-tenants.ts';
import type { Lease } from './embedded-pool.ts';
import { template } from './server-template.ts';

declare global {
  /** Put there by desk-environment.ts. */
  var leaseEmbedded: (archive: string) => Promise<Lease>;
}

export const tenantA = 'aaaaaaaa-0000-4000-8000-00000000000a';
export const tenantB = 'bbbbbbbb-0000-4000-8000-00000000000b';

/** `db` is what requests have; `asOwner` what an owner of the database has. */
export type TestDatabase = OpenDatabase;

const migrations = join(process.cwd(), 'functions/database/migrations');
const onServer = async (url: string): Promise<TestDatabase> => {
  const name = `desk_${process.pid}_${Math.random().toString(36).slice(2, 10)}`;
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  await admin.query(`create database ${name} template ${template}`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  const opened = await openDatabase({ kind: 'server', url: own.href, entraToken: false });
  await prepareDatabase(opened, migrations);
  await serveTenants(opened.db, [tenantA, tenantB]);
  return {
    ...opened,
    close: async () => {
      await opened.close();
      await admin.query(`drop database ${name} with (force)`);
      await admin.end();
    },
  };
};

// Every wire has ended before the database is given back: what one rolls back late would befall the next test.
const embedded = async (): Promise<TestDatabase> => {
  const { database, giveBack } = await leaseEmbedded(process.env.TEST_ARCHIVE ?? '');
  const session = new EmbeddedSession(database);
  const ended: Promise<unknown>[] = [];
  let hasOwner = false;
  const wire = (as: Identity) => {
    hasOwner ||= as === 'owner';
    const opened = new EmbeddedWire(session, as);
    ended.push(new Promise((resolve) => opened.once('close', resolve)));
    return opened;
  };
  const opened = databaseOn({ wire, close: () => Promise.all(ended).then(() => giveBack(hasOwner)) });
  await serveTenants(opened.db, [tenantA, tenantB]);
  return opened;
};

/** A migrated database of its own with two municipalities: a PostgreSQL server when TEST_DATABASE_URL names one, else embedded. */
export const openTestDatabase = (): Promise<TestDatabase> => {
  const url = process.env.TEST_DATABASE_URL;
  return url ? onServer(url) : embedded();
};
