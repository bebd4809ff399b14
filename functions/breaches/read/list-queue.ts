import { notifyAuthorityBy } from '#shared/deadlines/notify-authority-by.ts';
import type { Reading } from '../../database/transaction.ts';
import type { ListedRow } from '../../subject/case-row.ts';
import type { OwnListed } from '../../subject/wire.ts';
import { forManager } from './for-manager.ts';

/** What the team's lists show of breaches; no mail and no answers are read for it. */
export const listQueue = async (
  { db, rows }: Reading,
  cases: readonly ListedRow[],
): Promise<ReadonlyMap<string, OwnListed>> => {
  const [first] = cases;
  if (!first) return new Map();
  const facts = await rows(
    db
      .selectFrom('breaches')
      .select(['case_id', 'kind', 'notification', 'people', 'data_kinds', 'aware_at'])
      .where('tenant_id', '=', first.tenant_id)
      .where((one) => one('case_id', '=', one.fn.any(one.val(cases.map((row) => row.case_id))))),
  );
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
