import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { type Database, openDatabase } from '#functions/database/connect.ts';
import { migrate } from '#functions/database/migrate.ts';
import { serveTenants } from '#functions/setup/serve-tenants.ts';

export const tenantA = 'aaaaaaaa-0000-4000-8000-00000000000a';
export const tenantB = 'bbbbbbbb-0000-4000-8000-00000000000b';

export type TestDatabase = { readonly db: Database; readonly close: () => Promise<void> };

const migrations = join(process.cwd(), 'functions/database/migrations');
const onServer = async (url: string): Promise<TestDatabase> => {
  const name = `desk_${process.pid}_${Math.random().toString(36).slice(2, 10)}`;
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  await admin.query(`create database ${name}`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  const { db, close } = await openDatabase({ kind: 'server', url: own.href, entraToken: false });
  await migrate(db, migrations);
  await serveTenants(db, [tenantA, tenantB]);
  return {
    db,
    close: async () => {
      await close();
      await admin.query(`drop database ${name} with (force)`);
      await admin.end();
    },
  };
};

const embedded = async (): Promise<TestDatabase> => {
  const archive = process.env.TEST_ARCHIVE;
  const folder = mkdtempSync(join(tmpdir(), 'gdpr-desk-'));
  const { db, close } = await openDatabase({ kind: 'embedded', folder }, archive ? { archive } : {});
  await migrate(db, migrations);
  await serveTenants(db, [tenantA, tenantB]);
  return {
    db,
    close: async () => {
      await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** A migrated database of its own with two municipalities: a PostgreSQL server when TEST_DATABASE_URL names one, else embedded. */
export const openTestDatabase = (): Promise<TestDatabase> => {
  const url = process.env.TEST_DATABASE_URL;
  return url ? onServer(url) : embedded();
};
