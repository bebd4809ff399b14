import type { Selectable } from 'kysely';
import type { DB } from '../../database/tables.ts';
import type { Tx } from '../../database/transaction.ts';

/** Where a municipality's reading of the directory is. */
export type Reading = Selectable<DB['directory_readings']>;
export type ReadingSet = Partial<Omit<Reading, 'tenant_id'>>;

/** In this order: who reviews is decided by people, so these are as new as the groups. */
export const phases: readonly Reading['phase'][] = [
  ...(['people', 'sign-ins', 'guests', 'deleted', 'groups', 'programs', 'devices', 'contacts'] as const),
];

/** Locks the reading: of several processes one moves it on. */
export const lockReading = (tx: Tx, tenantId: string): Promise<Reading | undefined> =>
  tx.selectFrom('directory_readings').selectAll().where('tenant_id', '=', tenantId).forUpdate().executeTakeFirst();

/** Whether nobody has moved it on since: a claim that outlived its lease must not go back over what was read meanwhile. */
export const isStillAt = (from: Reading, now: Reading | undefined): boolean =>
  now !== undefined &&
  now.round === from.round &&
  now.phase === from.phase &&
  now.pages === from.pages &&
  now.restarts === from.restarts;

export const moveOn = async (tx: Tx, from: Reading, set: ReadingSet): Promise<Reading> => {
  await tx.updateTable('directory_readings').set(set).where('tenant_id', '=', from.tenant_id).execute();
  return { ...from, ...set };
};
