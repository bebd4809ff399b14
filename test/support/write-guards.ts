import { readFileSync, writeFileSync } from 'node:fs';
import { sql } from 'kysely';
import type { Database } from '#functions/database/connect.ts';
import { inTenant } from '#functions/database/transaction.ts';
import { readGuards } from '#functions/log/guards/read-guards.ts';

const file = 'functions/log/guards/guards.ts';

/**
 * Writes what guards the log as the migrations have made it; or only compares.
 * @throws Error when they differ
 */
export const writeGuards = async (db: Database, verify: boolean): Promise<void> => {
  const { rows } = await sql<{ name: string }>`select name from migrations order by name`.execute(db);
  const guards = await inTenant(db, '', readGuards);
  const lines = [...guards].sort().map(([name, digest]) => `  '${name}': '${digest}',`);
  const text = [
    '// Written by `npm run tables` from the migrated schema.',
    '',
    '/** The migrations that have made the guards. */',
    `export const ofMigrations: readonly string[] = [`,
    ...rows.map(({ name }) => `  '${name}',`),
    '];',
    '',
    '/** What guards the log, by `catalogue name`, each as a digest (read-guards.ts). */',
    'export const guards: Readonly<Record<string, string>> = {',
    ...lines,
    '};',
    '',
  ].join('\n');
  if (!verify) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8').replaceAll('\r\n', '\n') !== text)
    throw new Error(`${file} is not what the migrations make: npm run tables`);
};
