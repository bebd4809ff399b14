import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { preparedDatabaseIn } from './database/empty-database.ts';
import type { StageSettings } from './stage.ts';

type Product = Pick<StageSettings, 'hostJson' | 'migrations' | 'archive' | 'manifest' | 'openDesk' | 'report'>;

/** The product as it lies in a project's folder, for a stage to open. What functions threw goes to stderr. */
export const productIn = (root: string): Product => ({
  hostJson: join(root, 'functions/host.json'),
  migrations: join(root, 'functions/database/migrations'),
  archive: preparedDatabaseIn(root),
  manifest: JSON.parse(readFileSync(join(root, 'manifest/manifest.json'), 'utf8')),
  openDesk: async (env, given) => (await import('#functions/desk.ts')).openDesk(env, given),
  report: (words) => void process.stderr.write(`${words}\n`),
});
