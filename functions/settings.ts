import { z } from 'zod';

const address = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''));
const filled = z.string().min(1);

const environment = z.object({
  NODE_ENV: z.string().default('production'),
  TENANTS: filled
    .transform((list) => list.split(',').map((id) => id.trim().toLowerCase()))
    .pipe(z.array(z.uuid()).min(1)),
  API_CLIENT_ID: z.uuid(),
  API_CLIENT_SECRET: filled.optional(),
  AUTHORITY_HOST: address.default('https://login.microsoftonline.com'),
  GRAPH_URL: address.default('https://graph.microsoft.com'),
  BOT_CLIENT_ID: z.uuid(),
  BOT_CLIENT_SECRET: filled.optional(),
  BOT_TENANT_ID: z.uuid(),
  BOT_SERVICE_URL: z.url().default('https://smba.trafficmanager.net/teams/'),
  TEAMS_APP_ID: z.uuid(),
  DESK_URL: address,
  OFFICE_JS_URL: z.url().default('https://appsforoffice.microsoft.com/lib/1/hosted/office.js'),
  DATABASE_URL: filled.optional(),
  DATABASE_ENTRA: z.enum(['true', 'false']).default('false'),
  DATA_DIR: filled.optional(),
  MIGRATIONS_DIR: filled.optional(),
});

export type Settings = {
  readonly production: boolean;
  readonly tenants: readonly string[];
  readonly api: { readonly clientId: string; readonly secret: string | undefined };
  readonly authorityHost: string;
  readonly graphUrl: string;
  readonly bot: {
    readonly clientId: string;
    readonly secret: string | undefined;
    readonly tenantId: string;
    readonly serviceUrl: string;
  };
  readonly teamsAppId: string;
  readonly deskUrl: string;
  readonly officeJsUrl: string;
  readonly database:
    | { readonly kind: 'embedded'; readonly folder: string }
    | { readonly kind: 'server'; readonly url: string; readonly entraToken: boolean };
  readonly migrations: string;
};

/** Thrown before anything starts; lists every fault at once, by the name of the setting. */
export class FaultySettings extends Error {}

const onLoopback = (url: string): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname);

const databaseOf = (given: z.infer<typeof environment>): Settings['database'] | string => {
  if (given.DATABASE_URL)
    return { kind: 'server', url: given.DATABASE_URL, entraToken: given.DATABASE_ENTRA === 'true' };
  // PGlite never calls fsync: a power cut may lose what was acknowledged. Good for a trial, never for a municipality.
  if (given.NODE_ENV === 'production')
    return 'DATABASE_URL: is required in production; the embedded database is for trials only';
  return given.DATA_DIR
    ? { kind: 'embedded', folder: given.DATA_DIR }
    : 'DATABASE_URL or DATA_DIR: one of them is required';
};

/**
 * The environment, parsed once. Without NODE_ENV it is production, because Azure Functions does not set it and the
 * bot library would otherwise let anybody in.
 * @throws FaultySettings naming every setting that is missing or wrong
 */
export const readSettings = (env: Readonly<Record<string, string | undefined>>): Settings => {
  const parsed = environment.safeParse(env);
  if (!parsed.success) {
    throw new FaultySettings(
      [
        'The desk cannot start. Settings to mend:',
        ...parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`),
      ].join('\n'),
    );
  }
  const given = parsed.data;
  const production = given.NODE_ENV === 'production';
  const database = databaseOf(given);
  const faults = typeof database === 'string' ? [database] : [];
  for (const [name, url] of [
    ['AUTHORITY_HOST', given.AUTHORITY_HOST],
    ['GRAPH_URL', given.GRAPH_URL],
    ['DESK_URL', given.DESK_URL],
  ] as const) {
    if (!url.startsWith('https:') && (production || !onLoopback(url)))
      faults.push(`${name}: must be https outside this machine`);
  }
  if (faults.length > 0 || typeof database === 'string') {
    throw new FaultySettings(
      ['The desk cannot start. Settings to mend:', ...faults.map((fault) => `  ${fault}`)].join('\n'),
    );
  }
  return {
    production,
    tenants: given.TENANTS,
    api: { clientId: given.API_CLIENT_ID, secret: given.API_CLIENT_SECRET },
    authorityHost: given.AUTHORITY_HOST,
    graphUrl: given.GRAPH_URL,
    bot: {
      clientId: given.BOT_CLIENT_ID,
      secret: given.BOT_CLIENT_SECRET,
      tenantId: given.BOT_TENANT_ID,
      serviceUrl: given.BOT_SERVICE_URL,
    },
    teamsAppId: given.TEAMS_APP_ID,
    deskUrl: given.DESK_URL,
    officeJsUrl: given.OFFICE_JS_URL,
    database,
    migrations: given.MIGRATIONS_DIR ?? 'functions/database/migrations',
  };
};
