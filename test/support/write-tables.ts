// Writes functions/database/tables.ts, functions/log/guards/guards.ts and what migrations sealed (sealed-by-migrations.ts)
// from the migrated schema; `--verify` only compares and fails when they differ.
import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { generate, PostgresDialect, RawExpressionNode } from 'kysely-codegen';
import { z } from 'zod';
import { openDatabase } from '#functions/database/connect.ts';
import { migrate } from '#functions/database/migrate.ts';
import { writeGuards } from './write-guards.ts';

/** The types of columns of which PostgreSQL knows less: those of a subject in a file of its own. */
const typed = z.object({ columns: z.record(z.string(), z.string()) });
const columns: Record<string, string> = {};
for (const file of globSync('test/support/columns/*.ts'))
  Object.assign(columns, typed.parse(await import(pathToFileURL(file).href)).columns);

const verify = process.argv.includes('--verify');
const folder = mkdtempSync(join(tmpdir(), 'gdpr-desk-tables-'));
const { asOwner, close } = await openDatabase({ kind: 'embedded', folder });
try {
  await asOwner(async (owner) => {
    await migrate(owner, 'functions/database/migrations');
    await generate({
      // biome-ignore lint/suspicious/noExplicitAny: the generator reads any schema
      db: owner as any,
      dialect: new PostgresDialect(),
      camelCase: false,
      excludePattern: 'migrations',
      outFile: 'functions/database/tables.ts',
      typeMapping: { json: 'string' },
      overrides: {
        columns: Object.fromEntries(
          Object.entries(columns).map(([column, type]) => [column, new RawExpressionNode(type)]),
        ),
      },
      // Of a view's columns PostgreSQL does not know whether they can be null: those that are typed here cannot.
      postprocess: async ({ metadata }) => {
        for (const { name, columns: own } of metadata.tables.filter(({ isView }) => isView))
          for (const column of own) column.isNullable &&= !(`${name}.${column.name}` in columns);
        return metadata;
      },
      verify,
    });
    await writeGuards(owner, verify);
  });
} finally {
  await close();
  rmSync(folder, { recursive: true, force: true });
}
