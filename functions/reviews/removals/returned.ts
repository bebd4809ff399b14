import { sql } from 'kysely';
import type { Tx } from '../../database/transaction.ts';
import { planMessages } from '../../outbox/plan-messages.ts';
import type { Parts } from '../../parts.ts';
import type { groupMessages } from '../messages.ts';

/** So long after a removal a membership that is back counts as come back; later it is a new one. Milliseconds. */
const comesBackWithin = 30 * 24 * 3_600_000;

type Row = { readonly removal_id: string; readonly group_id: string };

/**
 * Plans a look at each membership that was confirmed to be gone and that the mirror has listed since: an access package, a
 * nightly job or a person has given it anew.
 * @returns how many
 */
export const lookAtReturned = async (
  tx: Tx,
  { now, newId }: Pick<Parts, 'now' | 'newId'>,
  tenantId: string,
): Promise<number> => {
  const at = now();
  const { rows } = await sql<Row>`
    select a.removal_id, a.group_id from removals as a
    join directory_memberships as m on m.tenant_id = a.tenant_id and m.group_id = a.group_id
      and m.relation = 'member' and m.object_id = a.member_id and m.gone_at is null
    join directory_readings as d on d.tenant_id = a.tenant_id
    cross join lateral (select max(b.at) as at from removal_readings as b
      where b.tenant_id = a.tenant_id and b.removal_id = a.removal_id) as look
    where a.tenant_id = ${tenantId}::uuid and a.state = 'confirmed'
      and a.removed_at > ${new Date(at.getTime() - comesBackWithin)}
      -- Ended and given anew between two readings it is as old as it was, but has been told of since.
      and (m.since > look.at or m.round = d.round and d.begun_at > look.at)
      and not exists (select from outbox as o where o.tenant_id = a.tenant_id and o.subject = 'group'
        and o.subject_id = a.group_id and o.kind = 'read-membership' and o.state = 'open'
        and o.payload ->> 'removalId' = a.removal_id::text)
    order by a.group_id, a.removal_id`.execute(tx);
  for (const { removal_id, group_id } of rows)
    await planMessages<typeof groupMessages>(tx, { tenantId, subject: 'group', subjectId: group_id, now: at, newId }, [
      { kind: 'read-membership', removalId: removal_id, isSeen: true },
    ]);
  return rows.length;
};
