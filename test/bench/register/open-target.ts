import { openDatabase } from '#functions/database/connect.ts';
import { migrate } from '#functions/database/migrate.ts';
import type { Settings } from '#functions/settings.ts';
import { serveTenants } from '#functions/setup/serve-tenants.ts';
import { benchTenant } from '../sign-in.ts';

/** The database this process was given, as the desk's settings name it. */
export const givenDatabase = (): Settings['database'] => {
  const { DATABASE_URL: url, DATA_DIR: folder = '' } = process.env;
  return url ? { kind: 'server', url, entraToken: false } : { kind: 'embedded', folder };
};

/** Opens it with the desk's schema and one municipality. */
export const openGivenDatabase = async () => {
  const archive = process.env.BENCH_ARCHIVE;
  const opened = await openDatabase(givenDatabase(), archive ? { archive } : {});
  await migrate(opened.db, 'functions/database/migrations');
  await serveTenants(opened.db, [benchTenant]);
  return opened;
};
