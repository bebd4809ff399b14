import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { throwAwayPostgres } from '#test/runner/throw-away-postgres.ts';
import { makeCertificate } from '#test/stage/certificate.ts';
import { openTokenDoor } from '#test/stage/database/token-door.ts';
import { type LineState, makeLine } from '#test/support/line.ts';
import { type InAzure, startInAzure } from './in-azure.ts';

/** What one installation needs: a way to the database and one to the token service, either of which may be down. */
export type Place = {
  readonly environment: (more?: Readonly<Record<string, string>>) => Record<string, string>;
  readonly lines: (ofDatabase: LineState, ofTokens: LineState) => Promise<void>;
  /** A worker of its own; ended with the world, if not before. */
  readonly start: () => InAzure;
  /** A connection to the place's own, empty database as the server's administrator; only where there is a server. */
  readonly administer: () => Promise<pg.Client>;
  /** A folder of its own. */
  readonly folder: string;
};
export type AzureWorld = { readonly place: () => Promise<Place>; readonly close: () => Promise<void> };

const id = '3f2b8f0e-7a53-4d8c-9c55-6a1f0f3b2d10';
/** The identities of requests and of migrations; each has a token of its own. */
const identity = '5d3f1d0a-4a8e-4f0e-9d0b-1c2d3e4f5a6b';
const migrations = '6e4a2e1b-5b9f-4a1f-8e1c-2d3e4f5a6b7c';
const tokenOf: Readonly<Record<string, string>> = { [identity]: 'OF-REQUESTS', [migrations]: 'OF-MIGRATIONS' };
const userOf: Readonly<Record<string, string>> = { 'OF-REQUESTS': 'id-gdpr', 'OF-MIGRATIONS': 'id-gdpr-migrations' };

/**
 * The packaged app, a PostgreSQL that takes the identities' tokens alone (where its programs are on this machine; else a door
 * that leads nowhere), and App Service's token endpoint.
 */
export const makeAzureWorld = async (): Promise<AzureWorld> => {
  mkdirSync('dist', { recursive: true });
  const work = mkdtempSync('dist/in-azure-');
  const outside = mkdtempSync(join(tmpdir(), 'gdpr-desk-in-azure-'));
  const built = join(work, 'functions');
  const program = `import('./manifest/bundle-functions.ts').then((m) => m.bundleFunctions('.', '${built}', '1.2.3'))`;
  execFileSync(process.execPath, ['-e', program]);
  const certificate = await makeCertificate();
  const certificateFile = join(outside, 'certificate.pem');
  writeFileSync(certificateFile, certificate.cert);
  const postgres = await throwAwayPostgres();
  if (postgres) await makeRoles(postgres.url);
  const behind = postgres && { host: '127.0.0.1', port: Number(new URL(postgres.url).port) };
  const door = await openTokenDoor({ certificate, behind, accept: (token, user) => userOf[token] === user });
  const tokens = tokenEndpoint().listen(0, '127.0.0.1');
  await new Promise((listening) => tokens.once('listening', listening));
  const workers: InAzure[] = [];
  const downs: (() => Promise<void>)[] = [];
  let places = 0;

  const place = async (): Promise<Place> => {
    places += 1;
    const name = `desk${places}`;
    if (postgres) await makeDatabase(postgres.url, name);
    const [database, endpoint] = [await makeLine(door.port), await makeLine(portOf(tokens))];
    const lines = async (ofDatabase: LineState, ofTokens: LineState) => {
      await database.set(ofDatabase);
      await endpoint.set(ofTokens);
    };
    downs.push(() => lines('refused', 'refused'));
    return {
      lines,
      folder: resolve(work, name),
      start: () => {
        const worker = startInAzure(built, certificateFile);
        workers.push(worker);
        return worker;
      },
      administer: async () => {
        const admin = new pg.Client({ connectionString: postgres?.url.replace(/postgres$/, name) });
        await admin.connect();
        return admin;
      },
      // What functions.bicep and main.bicep set, and what the platform adds.
      environment: (more = {}) => ({
        PATH: process.env.PATH ?? '',
        NODE_ENV: 'production',
        TENANTS: id,
        API_CLIENT_ID: id,
        AZURE_CLIENT_ID: identity,
        BOT_CLIENT_ID: id,
        BOT_TENANT_ID: id,
        TEAMS_APP_ID: id,
        DESK_URL: 'https://gdpr-vagten.eksempel-kommune.example',
        DATABASE_URL: `postgres://id-gdpr@localhost:${database.port}/${name}?sslmode=verify-full`,
        DATABASE_ENTRA: 'true',
        MIGRATION_DATABASE_USER: 'id-gdpr-migrations',
        MIGRATION_CLIENT_ID: migrations,
        IDENTITY_ENDPOINT: `http://127.0.0.1:${endpoint.port}/msi/token`,
        IDENTITY_HEADER: 'secret',
        ...more,
      }),
    };
  };
  return {
    place,
    close: async () => {
      await Promise.all(workers.map((worker) => worker.end()));
      for (const down of downs) await down();
      await door.close();
      tokens.closeAllConnections();
      await new Promise((closed) => tokens.close(closed));
      await postgres?.stop();
      for (const folder of [work, outside]) rmSync(folder, { recursive: true, force: true });
    },
  };
};

// App Service's endpoint of an app that has user-assigned identities only.
const tokenEndpoint = (): Server =>
  createServer((request, response) => {
    const asked = new URL(request.url ?? '/', 'http://localhost').searchParams;
    const token = request.headers['x-identity-header'] === 'secret' ? tokenOf[asked.get('client_id') ?? ''] : undefined;
    response.writeHead(token ? 200 : 400, { 'content-type': 'application/json' });
    response.end(JSON.stringify(token ? { access_token: token, expires_on: '4102444800' } : { statusCode: 400 }));
  });

const portOf = (server: Server): number => {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
};

const asAdministrator = async (url: string, ...statements: string[]): Promise<void> => {
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  for (const statement of statements) await admin.query(statement);
  await admin.end();
};

/** Roles as Azure lays them out: the identity of migrations may make roles, and owns the database. */
const makeRoles = (url: string): Promise<void> =>
  asAdministrator(url, 'create role "id-gdpr" login', 'create role "id-gdpr-migrations" login createrole createdb');

const makeDatabase = (url: string, name: string): Promise<void> =>
  asAdministrator(url, `create database ${name} owner "id-gdpr-migrations"`);
