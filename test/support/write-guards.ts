import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { Database } from '#functions/database/connect.ts';
import { inTenant } from '#functions/database/transaction.ts';
import { readGuards } from '#functions/log/guards/read-guards.ts';
import type { SealedTable } from '#functions/log/sealed-table.ts';
import { readSealedTables } from '#functions/log/sealed-tables.ts';

const folder = 'functions/log/guards';

/**
 * Writes what guards the log, and what is sealed, as the migrations have made it; or only compares.
 * @throws Error when they differ
 */
export const writeGuards = async (db: Database, verify: boolean): Promise<void> => {
  write('guards.ts', await guardsText(db), verify);
  write('sealed-by-migrations.ts', await sealedText(db), verify);
};

const write = (name: string, text: string, verify: boolean): void => {
  const file = join(folder, name);
  if (!verify) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8').replaceAll('\r\n', '\n') !== text)
    throw new Error(`${file} is not what the migrations make: npm run tables`);
};

const guardsText = async (db: Database): Promise<string> => {
  const { rows } = await sql<{ name: string }>`select name from migrations order by name`.execute(db);
  const guards = await inTenant(db, '', readGuards);
  const lines = [...guards].sort().map(([name, digest]) => `  '${name}': '${digest}',`);
  return [
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
};

const sealedText = async (db: Database): Promise<string> => {
  const tables = await inTenant(db, '', readSealedTables);
  return [
    '// Written by `npm run tables` from the migrated schema.',
    "import type { SealedTable } from '../sealed-table.ts';",
    '',
    '/** The tables whose rows are sealed, by what the migrations have named (`seal_table`). */',
    'export const sealedByMigrations: readonly SealedTable[] = [',
    ...tables.flatMap(linesOf),
    '];',
    '',
  ].join('\n');
};

const linesOf = ({ name, subject, of, key, columns, leftOut }: SealedTable): string[] => [
  '  {',
  `    name: '${name}',`,
  `    subject: '${subject}',`,
  `    of: '${of}',`,
  `    key: ${key.includes("'") ? `\`${key}\`` : `'${key}'`},`,
  `    columns: ${columns ? listed(columns) : 'null'},`,
  `    leftOut: ${listed(leftOut)},`,
  '  },',
];

const listed = (names: readonly string[]): string => `[${names.map((name) => `'${name}'`).join(', ')}]`;
