import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import { asWorker } from '../database/transaction.ts';

/**
 * `first-opened`: this installation's first start. `last-drain`: the last drain of the outbox, by any cause.
 * `last-timer`: the last drain by the timer.
 */
export const signs = ['first-opened', 'last-drain', 'last-timer'] as const;
export type Sign = (typeof signs)[number];
export type SignsOfLife = { readonly [S in Sign]?: Date };

/** The longest time without a drain that is healthy. Milliseconds. */
const longestSilence = 5 * 60_000;

/** Keeps signs of life at an instant; a later one of another instance stays. */
export const keepSigns = (db: Database, kept: readonly Sign[], at: Date): Promise<void> =>
  asWorker(db, async (tx) => {
    await tx
      .insertInto('signs_of_life')
      .values(kept.map((name) => ({ name, at })))
      .onConflict((conflict) =>
        conflict
          .column('name')
          .doUpdateSet({ at: sql<Date>`greatest(signs_of_life.at, excluded.at)` })
          .where('signs_of_life.name', '<>', 'first-opened'),
      )
      .execute();
  });

export const readSigns = async (db: Database): Promise<SignsOfLife> => {
  const rows = await asWorker(db, (tx) => tx.selectFrom('signs_of_life').select(['name', 'at']).execute());
  return Object.fromEntries(rows.map(({ name, at }) => [name, at]));
};

/** Whether the outbox was drained lately; a new installation has its first minutes for it. */
export const isAlive = (found: SignsOfLife, sign: 'last-drain' | 'last-timer', now: Date): boolean => {
  const since = found[sign] ?? found['first-opened'];
  return since === undefined || now.getTime() - since.getTime() <= longestSilence;
};
