import { join } from 'node:path';
import { z } from 'zod';
import { readCatalogAppIds } from './app-ids.ts';

const address = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''));
const filled = z.string().min(1);

const databaseEnvironment = z.object({
  NODE_ENV: z.string().default('production'),
  DATABASE_URL: filled.optional(),
  DATABASE_ENTRA: z.enum(['true', 'false']).default('false'),
  DATA_DIR: filled.optional(),
  AZURE_CLIENT_ID: z.uuid().optional(),
  MIGRATION_DATABASE_USER: filled.optional(),
  MIGRATION_CLIENT_ID: z.uuid().optional(),
  ANCHORS_URL: address.optional(),
});

type DatabaseEnvironment = z.infer<typeof databaseEnvironment>;

const environment = databaseEnvironment.extend({
  TENANTS: filled
    .transform((list) => list.split(',').map((id) => id.trim().toLowerCase()))
    .pipe(z.array(z.uuid()).min(1)),
  API_CLIENT_ID: z.uuid(),
  API_CLIENT_SECRET: filled.optional(),
  AUTHORITY_HOST: address.default('https://login.microsoftonline.com'),
  GRAPH_URL: address.default('https://graph.microsoft.com'),
  REMOVAL_CLIENT_ID: z.union([z.uuid(), z.literal('')]).default(''),
  REMOVAL_CLIENT_SECRET: filled.optional(),
  BOT_CLIENT_ID: z.uuid(),
  BOT_CLIENT_SECRET: filled.optional(),
  BOT_TENANT_ID: z.uuid(),
  BOT_SERVICE_URL: z.url().default('https://smba.trafficmanager.net/teams/'),
  TEAMS_APP_ID: z.uuid(),
  TEAMS_CATALOG_APP_ID: z.string().default(''),
  DESK_URL: address,
  OFFICE_JS_URL: z.url().default('https://appsforoffice.microsoft.com/lib/1/hosted/office.js'),
  MIGRATIONS_DIR: filled.optional(),
  FONTS_DIR: filled.optional(),
  ARTICLES_DIR: filled.optional(),
});

export type Settings = {
  readonly production: boolean;
  readonly tenants: readonly string[];
  readonly api: { readonly clientId: string; readonly secret: string | undefined };
  /** The app that ends memberships of groups, and may do nothing else; undefined where that is a person's task. */
  readonly removal: { readonly clientId: string; readonly secret: string | undefined } | undefined;
  /** The user-assigned managed identity that vouches for our app; undefined for the machine's own. */
  readonly identityClientId: string | undefined;
  readonly authorityHost: string;
  readonly graphUrl: string;
  readonly bot: {
    readonly clientId: string;
    readonly secret: string | undefined;
    readonly tenantId: string;
    readonly serviceUrl: string;
  };
  /** The app's id in its manifest. */
  readonly teamsAppId: string;
  /** Its id in a municipality's catalogue, by tenant, which links need; none before it is uploaded. */
  readonly catalogAppIds: Readonly<Record<string, string>>;
  readonly deskUrl: string;
  readonly officeJsUrl: string;
  readonly database:
    | { readonly kind: 'embedded'; readonly folder: string }
    | {
        readonly kind: 'server';
        readonly url: string;
        readonly entraToken: boolean;
        /** The user-assigned identity whose token is the password. */
        readonly clientId?: string | undefined;
        /** The owner of the tables, where the password is a token: another login, another identity. */
        readonly migrations?: { readonly user: string; readonly clientId: string | undefined } | undefined;
      };
  /** The store of the log's anchors, outside the database; undefined where none is set. */
  readonly anchors:
    | { readonly kind: 'folder'; readonly folder: string }
    | { readonly kind: 'blobs'; readonly url: string; readonly clientId: string | undefined }
    | undefined;
  readonly migrations: string;
  /** Where the fonts of documents are. */
  readonly fonts: string;
  /** Where the articles are that a municipality's guidance begins with. */
  readonly articles: string;
};

/** Thrown before anything starts; lists every fault at once, by the name of the setting. */
export class FaultySettings extends Error {}

const onLoopback = (url: string): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname);

const hidesToken = (url: string, environment: string): boolean =>
  /[?&]sslmode=verify-full(&|$)/.test(url) || (environment !== 'production' && URL.canParse(url) && onLoopback(url));

const databaseOf = (given: z.infer<typeof databaseEnvironment>): Settings['database'] | string => {
  if (given.DATABASE_URL) {
    const { DATABASE_URL: url, AZURE_CLIENT_ID: clientId, MIGRATION_DATABASE_USER: user } = given;
    const entraToken = given.DATABASE_ENTRA === 'true';
    if (entraToken && !hidesToken(url, given.NODE_ENV))
      return 'DATABASE_URL: must end in ?sslmode=verify-full, because the password is a token';
    const migrations = user ? { user, clientId: given.MIGRATION_CLIENT_ID } : undefined;
    return { kind: 'server', url, entraToken, clientId, migrations };
  }
  // PGlite never calls fsync: a power cut may lose what was acknowledged. Good for a trial, never for a municipality.
  if (given.NODE_ENV === 'production')
    return 'DATABASE_URL: is required in production; the embedded database is for trials only';
  return given.DATA_DIR
    ? { kind: 'embedded', folder: given.DATA_DIR }
    : 'DATABASE_URL or DATA_DIR: one of them is required';
};

const faulty = (faults: readonly string[]): FaultySettings =>
  new FaultySettings(['The desk cannot start. Settings to mend:', ...faults.map((fault) => `  ${fault}`)].join('\n'));

const parsed = <S extends z.ZodType>(schema: S, env: Readonly<Record<string, string | undefined>>): z.output<S> => {
  const result = schema.safeParse(env);
  if (result.success) return result.data;
  throw faulty(result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
};

const anchorsOf = ({
  ANCHORS_URL: url,
  DATA_DIR,
  AZURE_CLIENT_ID: clientId,
}: DatabaseEnvironment): Settings['anchors'] => {
  if (url) return { kind: 'blobs', url, clientId };
  return DATA_DIR ? { kind: 'folder', folder: join(DATA_DIR, 'anchors') } : undefined;
};

/** Only where the data is, and where the log's anchors are: for what works on the database alone (`npm run verify-log`). */
export const readLogSettings = (
  env: Readonly<Record<string, string | undefined>>,
): Pick<Settings, 'database' | 'anchors'> => {
  const given = parsed(databaseEnvironment, env);
  const database = databaseOf(given);
  if (typeof database === 'string') throw faulty([database]);
  return { database, anchors: anchorsOf(given) };
};

/**
 * The environment, parsed once. Without NODE_ENV it is production, because Azure Functions does not set it and the bot
 * library would otherwise accept any caller.
 * @throws FaultySettings naming every setting that is missing or wrong
 */
export const readEnvironment = (env: Readonly<Record<string, string | undefined>>): Settings => {
  const given = parsed(environment, env);
  const production = given.NODE_ENV === 'production';
  const database = databaseOf(given);
  const addresses = { AUTHORITY_HOST: given.AUTHORITY_HOST, GRAPH_URL: given.GRAPH_URL, DESK_URL: given.DESK_URL };
  const plain = Object.entries(addresses).filter(
    ([, url]) => !url.startsWith('https:') && (production || !onLoopback(url)),
  );
  const faults = plain.map(([name]) => `${name}: must be https outside this machine`);
  const catalogAppIds = readCatalogAppIds(given.TEAMS_CATALOG_APP_ID, given.TENANTS);
  if (typeof catalogAppIds === 'string') faults.push(`TEAMS_CATALOG_APP_ID: ${catalogAppIds}`);
  if (typeof database === 'string') throw faulty([database, ...faults]);
  if (faults.length > 0 || typeof catalogAppIds === 'string') throw faulty(faults);
  return {
    production,
    tenants: given.TENANTS,
    api: { clientId: given.API_CLIENT_ID, secret: given.API_CLIENT_SECRET },
    removal: given.REMOVAL_CLIENT_ID
      ? { clientId: given.REMOVAL_CLIENT_ID, secret: given.REMOVAL_CLIENT_SECRET }
      : undefined,
    identityClientId: given.AZURE_CLIENT_ID,
    authorityHost: given.AUTHORITY_HOST,
    graphUrl: given.GRAPH_URL,
    bot: {
      clientId: given.BOT_CLIENT_ID,
      secret: given.BOT_CLIENT_SECRET,
      tenantId: given.BOT_TENANT_ID,
      serviceUrl: given.BOT_SERVICE_URL,
    },
    teamsAppId: given.TEAMS_APP_ID,
    catalogAppIds,
    deskUrl: given.DESK_URL,
    officeJsUrl: given.OFFICE_JS_URL,
    database,
    anchors: anchorsOf(given),
    migrations: given.MIGRATIONS_DIR ?? 'functions/database/migrations',
    fonts: given.FONTS_DIR ?? 'node_modules/@expo-google-fonts/noto-sans',
    articles: given.ARTICLES_DIR ?? 'functions/guidance/articles',
  };
};
