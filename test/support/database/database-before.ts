import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import pg from 'pg';
import { openDatabase } from '#functions/database/connect.ts';
import { prepareDatabase } from '#functions/database/prepare.ts';
import type { Verified } from '#functions/log/verify/verify-page.ts';
import { openTestDatabase, type TestDatabase } from './database.ts';

const migrations = 'functions/database/migrations';
const fixture = (name: string): string => readFileSync(join('test/functions/database/before', name), 'utf8');

export type Who = 'maja' | 'leo' | 'birgit' | 'sofie' | 'jonas' | 'dorte' | 'nora' | 'nils';
type Request = {
  readonly by: Who;
  /** The route's name in the version before. */
  readonly name: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly status: number;
};
/** `references` and `total`: of a list, all that is kept. */
export type Seen = Request & {
  readonly query?: string;
  readonly body?: unknown;
  readonly references?: readonly string[];
  readonly total?: number;
};
export type Asked = Request & {
  readonly key?: string;
  readonly json?: object;
  readonly text?: string;
  readonly answer: { readonly [name: string]: unknown };
};
type Told = {
  /** Ids of the cases by what became of them, see test/support/README.md. */
  readonly cases: { readonly [name: string]: string };
  readonly evidenceId: string;
  /** What was in the channel. */
  readonly channel: readonly { readonly id: string; readonly under?: string }[];
  /** What verifying the log of each municipality found. */
  readonly found: { readonly [tenant: string]: Verified };
  readonly told: {
    readonly posted: readonly { readonly text: string; readonly under?: string }[];
    readonly fed: readonly string[];
    readonly mails: readonly { readonly subject: string; readonly to: string }[];
  };
};

const linesOf = (name: string) =>
  fixture(name)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

/** What the version before was asked in that database, by key or version. */
export const askedBefore: readonly Asked[] = linesOf('asked.jsonl');
/** What it showed. */
export const seenBefore: readonly Seen[] = linesOf('seen.jsonl');
/** What it found, and told in the week after. */
export const toldBefore: Told = JSON.parse(fixture('told.json'));

/**
 * A database as the version before left it: its migrations, its rows. What is opened is not migrated yet; `migrate` does it
 * as this version does at its start.
 */
export const openDatabaseBefore = async (): Promise<TestDatabase & { readonly migrate: () => Promise<string[]> }> => {
  const url = process.env.TEST_DATABASE_URL;
  const place = mkdtempSync(join(tmpdir(), 'desk-before-'));
  const before = join(place, 'migrations');
  mkdirSync(before);
  const names = readdirSync(migrations).filter((name) => name < '023');
  for (const name of names) copyFileSync(join(migrations, name), join(before, name));
  const { opened, admin, end } = url ? await onServer(url) : await embedded();
  await prepareDatabase(opened, before);
  await admin(
    `set session_replication_role = replica;\n${fixture('rows.sql')}\nset session_replication_role = origin;`,
  );
  return {
    ...opened,
    migrate: () => prepareDatabase(opened, migrations),
    close: async () => {
      await opened.close();
      await end();
      rmSync(place, { recursive: true });
    },
  };
};

// Its tables go; a database whose schema a test has changed is not lent again.
const embedded = async () => {
  const opened = await openTestDatabase();
  const admin = async (text: string) => void (await opened.asOwner((owner) => sql.raw(text).execute(owner)));
  await admin('drop schema public cascade; create schema public; grant usage on schema public to public;');
  return { opened, admin, end: async () => {} };
};

const password = 'of-this-test-only';

// As in Azure the owner of the tables is no superuser: row-level security holds for it as well.
const onServer = async (url: string) => {
  const name = `desk_before_${process.pid}_${Math.random().toString(36).slice(2, 10)}`;
  const server = await connect(url);
  await server.query(`create role ${name} login createrole password '${password}'`);
  await server.query(`grant gdpr_desk, gdpr_desk_worker to ${name} with admin option`);
  await server.query(`create database ${name} owner ${name}`);
  const address = new URL(url);
  address.pathname = `/${name}`;
  const inIt = await connect(address.href);
  Object.assign(address, { username: name, password });
  const opened = await openDatabase({ kind: 'server', url: address.href, entraToken: false });
  return {
    opened,
    admin: async (text: string) => void (await inIt.query(text)),
    end: async () => {
      await inIt.end();
      await server.query(`drop database ${name} with (force)`);
      await server.query(`drop owned by ${name}`);
      await server.query(`drop role ${name}`);
      await server.end();
    },
  };
};

const connect = async (connectionString: string): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString });
  await client.connect();
  return client;
};
