import { sql } from 'kysely';
import type { Tx } from '../../database/transaction.ts';
import { editionIn } from '../policy-row.ts';

/** Of a reader `r`, whether it is still to be read. */
export const isMissing = sql<boolean>`
  (r.released_at is null and coalesce(r.confirmed_edition, 0) < r.required_edition)`;

/** What a person has still to read, the first due first. */
export const readWaiting = async (tx: Tx, tenantId: string, personId: string) => {
  const rows = await tx
    .selectFrom('policy_readers as r')
    .innerJoin('policies as p', (join) =>
      join.onRef('p.tenant_id', '=', 'r.tenant_id').onRef('p.policy_id', '=', 'r.policy_id'),
    )
    .innerJoin('policy_editions as e', (join) =>
      join
        .onRef('e.tenant_id', '=', 'p.tenant_id')
        .onRef('e.policy_id', '=', 'p.policy_id')
        .onRef('e.edition', '=', 'p.edition'),
    )
    .select(['r.policy_id', 'r.due_on', 'r.told_at', 'e.policy'])
    .where('r.tenant_id', '=', tenantId)
    .where('r.person_id', '=', personId)
    .where('p.state', '=', 'published')
    .where(isMissing)
    .orderBy('r.due_on')
    .orderBy('r.policy_id')
    .execute();
  return rows.map((row) => ({
    policyId: row.policy_id,
    due: row.due_on,
    toldAt: row.told_at,
    title: editionIn(row.policy).title,
  }));
};
