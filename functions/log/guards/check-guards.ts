import { sql } from 'kysely';
import type { Database } from '../../database/connect.ts';
import { inTenant } from '../../database/transaction.ts';
import type { Break } from '../break.ts';
import { guards, ofMigrations } from './guards.ts';
import { readGuards } from './read-guards.ts';

/**
 * Holds what guards the log - rights, roles, row-level security, constraints, triggers, the functions that write and seal
 * - against what the migrations made of it: without a guard rows can be altered unseen. In a database of another version
 * of the desk, which may just be migrating, it finds nothing: that version's own verification does.
 */
export const checkGuards = (db: Database, tenant: string): Promise<Break[]> =>
  inTenant(db, tenant, async (tx) => {
    const { rows } = await sql<{ name: string }>`select name from migrations order by name`.execute(tx);
    if (rows.map(({ name }) => name).join() !== ofMigrations.join()) return [];
    const now = await readGuards(tx);
    const names = [...new Set([...Object.keys(guards), ...now.keys()])].sort();
    return names.flatMap((name) => {
      const [was, is] = [guards[name], now.get(name)];
      if (was === is) return [];
      const [table, column] = [name.slice(0, name.indexOf(' ')), name.slice(name.indexOf(' ') + 1)];
      const what = is === undefined ? 'missing' : was === undefined ? 'added' : 'altered';
      return [{ tenant, subject: tenant, sequence: null, table, column, what }];
    });
  });
