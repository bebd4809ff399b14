import { notifyAuthorityBy } from '#shared/deadlines/notify-authority-by.ts';
import type { Tx } from '../../database/transaction.ts';
import type { CaseRow } from '../../subject/case-row.ts';
import type { OwnListed } from '../../subject/wire.ts';
import { forManager } from './for-manager.ts';

/** What the team's lists show of breaches; no mail and no answers are read for it. */
export const listQueue = async (tx: Tx, rows: readonly CaseRow[]): Promise<ReadonlyMap<string, OwnListed>> => {
  const [first] = rows;
  if (!first) return new Map();
  const facts = await tx
    .selectFrom('breaches')
    .select(['case_id', 'kind', 'notification', 'people', 'data_kinds', 'aware_at'])
    .where('tenant_id', '=', first.tenant_id)
    .where((one) => one('case_id', '=', one.fn.any(one.val(rows.map((row) => row.case_id)))))
    .execute();
  return new Map(
    facts.map((row) => [
      row.case_id,
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
};
