import { notifyAuthorityBy } from '#shared/deadlines/notify-authority-by.ts';
import type { Tx } from '../../database/transaction.ts';
import type { CaseRow } from '../../subject/case-row.ts';
import type { OwnListed } from '../../subject/wire.ts';
import { readBreaches } from '../breach-row.ts';
import { forManager } from './for-manager.ts';

/** What the team's lists show of breaches. */
export const listQueue = async (tx: Tx, rows: readonly CaseRow[]): Promise<ReadonlyMap<string, OwnListed>> =>
  new Map(
    [...(await readBreaches(tx, rows))].map(([caseId, row]) => [
      caseId,
      {
        ...forManager(row),
        people: row.people,
        dataKinds: row.data_kinds,
        protectedAddress: row.data_kinds.includes('protected-address'),
        aware: row.aware_at.toISOString(),
        deadline: notifyAuthorityBy(row.aware_at).toISOString(),
      },
    ]),
  );
