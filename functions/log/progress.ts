import { sql } from 'kysely';
import { z } from 'zod';
import { dayInCopenhagen } from '#shared/time/copenhagen.ts';
import type { Database } from '../database/connect.ts';
import { inTenant, type Tx } from '../database/transaction.ts';
import { breakShape } from './break.ts';
import { checkIn } from './log-checks.ts';
import { instant, parsed } from './verify/readable.ts';
import { nothingYet, type SoFar } from './verify/verify-chains.ts';

/** As long as a host lets one run be (host.json): a run that holds a night longer has crashed. Milliseconds. */
const longestRun = 5 * 60_000;

/** A night's verification: when it began, and how far it has come. */
export type Night = { readonly begunAt: Date; readonly so: SoFar };

const soFar = z.object({ entries: z.int(), chains: z.int(), unsealed: z.int(), breaks: z.array(breakShape) });

const hour = 3_600_000;
/** A night begins at two o'clock in Copenhagen; a missed one is made up for by the next run. */
const nightOf = (at: Date): string => dayInCopenhagen(new Date(at.getTime() - 2 * hour));

/**
 * Takes up the night where an earlier run left it, or begins it; undefined where it is over, or where another run has it:
 * two runs would take two anchors that both follow the same one.
 */
export const takeUp = (db: Database, tenantId: string, now: Date): Promise<Night | undefined> =>
  inTenant(db, tenantId, async (tx) => {
    if (await isOver(tx, tenantId, now)) return undefined;
    const { after, ...none } = nothingYet;
    const row = await tx
      .insertInto('log_progress')
      .values({
        tenant_id: tenantId,
        begun_at: now,
        busy_until: new Date(now.getTime() + longestRun),
        after_id: after,
        so_far: JSON.stringify(none),
      })
      .onConflict((conflict) =>
        conflict
          .column('tenant_id')
          .doUpdateSet({ busy_until: sql<Date>`excluded.busy_until` })
          .where(({ eb, or }) =>
            or([
              eb('log_progress.busy_until', '<=', now),
              // Longer than any run can be.
              eb('log_progress.busy_until', '>', new Date(now.getTime() + longestRun)),
            ]),
          ),
      )
      .returning([instant('log_progress.begun_at').as('begunAt'), 'after_id', 'so_far'])
      .executeTakeFirst();
    if (!row) return undefined;
    // Another may have ended the night just before the row was made.
    if (await isOver(tx, tenantId, now)) {
      await tx.deleteFrom('log_progress').where('tenant_id', '=', tenantId).execute();
      return undefined;
    }
    const known = soFar.safeParse(parsed(row.so_far));
    return { begunAt: row.begunAt, so: known.success ? { ...known.data, after: row.after_id } : nothingYet };
  });

const isOver = async (tx: Tx, tenantId: string, now: Date): Promise<boolean> => {
  const last = await checkIn(tx, tenantId);
  return last !== undefined && nightOf(last.checkedAt) === nightOf(now);
};

/** Leaves the night to the next run. */
export const leave = (db: Database, tenantId: string, { after, ...so }: SoFar, now: Date): Promise<void> =>
  inTenant(db, tenantId, async (tx) => {
    await tx
      .updateTable('log_progress')
      .set({ after_id: after, so_far: JSON.stringify(so), busy_until: now })
      .where('tenant_id', '=', tenantId)
      .execute();
  });
