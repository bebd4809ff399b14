// Writes functions/database/tables.ts and functions/log/guards.ts from the migrated schema; `--verify` only compares and
// fails when they differ.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate, PostgresDialect, RawExpressionNode } from 'kysely-codegen';
import { openDatabase } from '#functions/database/connect.ts';
import { migrate } from '#functions/database/migrate.ts';
import { writeGuards } from './write-guards.ts';

const of = (file: string, name: string) => `import('#shared/${file}').${name}`;
const columns = {
  'breaches.state': `Generated<${of('breaches/states.ts', 'BreachState')}>`,
  'breaches.notification': `Generated<${of('breaches/states.ts', 'NotificationState')}>`,
  'breaches.kind': of('breaches/kinds.ts', 'BreachKind'),
  'breaches.people': of('breaches/data-kinds.ts', 'SizeClass'),
  'breaches.data_kinds': `${of('breaches/data-kinds.ts', 'DataKind')}[]`,
  'breach_times.time': of('breaches/moment.ts', 'CaseTime'),
  'breach_texts.kind': of('breaches/views.ts', 'TextKind'),
  'breach_deletions.deletion': of('breaches/views.ts', 'DeletionState'),
  'breach_links.why': of('breaches/views.ts', 'LinkReason'),
  'breach_recipients.deletion': `Generated<${of('breaches/views.ts', 'DeletionState')}>`,
  'breach_recipients.field': of('breaches/mail.ts', 'RecipientField'),
  'breach_recipients.placement': of('breaches/mail.ts', 'Placement'),
  'outbox.state': "Generated<'open' | 'done' | 'dropped' | 'merged' | 'given-up'>",
  'conversations.scope': "'channel' | 'personal'",
  'part_states.state': "'works' | 'trouble' | 'missing'",
};

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
      verify,
    });
    await writeGuards(owner, verify);
  });
} finally {
  await close();
  rmSync(folder, { recursive: true, force: true });
}
