// Writes functions/database/tables.ts and functions/log/guards/guards.ts from the migrated schema; `--verify` only compares and
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
  'cases.state': `Generated<${of('cases/states.ts', 'CaseState')}>`,
  'cases.subject': of('routes/subjects.ts', 'SubjectName'),
  'breaches.notification': `Generated<${of('breaches/states.ts', 'NotificationState')}>`,
  'breaches.kind': of('breaches/kinds.ts', 'BreachKind'),
  'breaches.people': of('breaches/data-kinds.ts', 'SizeClass'),
  'breaches.data_kinds': `${of('breaches/data-kinds.ts', 'DataKind')}[]`,
  'breach_times.time': of('breaches/moment.ts', 'CaseTime'),
  'case_texts.kind': of('cases/texts.ts', 'TextKind'),
  'breach_deletions.deletion': of('breaches/views.ts', 'DeletionState'),
  'case_links.why': of('cases/link-reason.ts', 'LinkReason'),
  'breach_recipients.deletion': `Generated<${of('breaches/views.ts', 'DeletionState')}>`,
  'breach_recipients.field': of('breaches/mail.ts', 'RecipientField'),
  'breach_recipients.placement': of('breaches/mail.ts', 'Placement'),
  'cards.subject': "'case'",
  'left_cards.subject': "'case'",
  'outbox.subject': "'case' | 'tenant'",
  'outbox.state': "Generated<'open' | 'done' | 'dropped' | 'merged' | 'given-up'>",
  'conversations.scope': "'channel' | 'personal'",
  'service_states.state': "'works' | 'trouble' | 'missing'",
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
