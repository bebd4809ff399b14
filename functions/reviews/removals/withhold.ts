import { sql } from 'kysely';
import { appendLog, lockChain } from '../../database/log.ts';
import type { Tx } from '../../database/transaction.ts';
import type { Parts } from '../../parts.ts';

type By = { readonly tenantId: string; readonly personId: string };
type Refused = { readonly lineId: string; readonly groupId: string };
type Planned = { readonly removal_id: string; readonly line_id: string; readonly can_be_withheld: boolean };

/**
 * Takes the removals of refused lines out before they are made; also of those whose removal is not planned yet.
 * @returns the lines of which nothing is removed: of the others it has begun, or is a task
 */
export const withholdPlanned = async (
  tx: Tx,
  { now }: Pick<Parts, 'now'>,
  by: By,
  lines: readonly Refused[],
): Promise<ReadonlySet<string>> => {
  const withheld = new Set<string>();
  const inGroups = Map.groupBy(lines, ({ groupId }) => groupId);
  // By id, as those who plan removals do.
  for (const groupId of [...inGroups.keys()].sort()) {
    const lineIds = (inGroups.get(groupId) ?? []).map(({ lineId }) => lineId);
    for (const lineId of await inGroup(tx, now(), { ...by, groupId }, lineIds)) withheld.add(lineId);
  }
  return withheld;
};

const inGroup = async (
  tx: Tx,
  now: Date,
  { tenantId, personId, groupId }: By & { readonly groupId: string },
  lineIds: readonly string[],
): Promise<readonly string[]> => {
  const group = { tenantId, subject: 'group', subjectId: groupId } as const;
  await lockChain(tx, group);
  // Whoever plans them reads the lines under the same lock.
  await sql`
    select from review_lines
    where tenant_id = ${tenantId}::uuid and line_id = any(${[...lineIds]}::uuid[]) for update`.execute(tx);
  const { rows: planned } = await sql<Planned>`
    select a.removal_id, a.line_id, a.state = 'planned' and not exists (
      select from removal_attempts t where t.tenant_id = a.tenant_id and t.removal_id = a.removal_id
        and t.is_uncertain) as can_be_withheld
    from removals a where a.tenant_id = ${tenantId}::uuid and a.line_id = any(${[...lineIds]}::uuid[]) for update`.execute(
    tx,
  );
  const going = planned.filter(({ can_be_withheld }) => can_be_withheld);
  const stays = new Set(planned.filter(({ can_be_withheld }) => !can_be_withheld).map(({ line_id }) => line_id));
  if (going.length > 0)
    await withhold(
      tx,
      { tenantId, personId, groupId, now },
      going.map(({ removal_id }) => removal_id),
    );
  const entries = going.map(({ removal_id }) => ({ verb: 'removal-withheld', facts: { removalId: removal_id } }));
  if (entries.length > 0) await appendLog(tx, { ...group, actorId: personId, at: now }, entries);
  return lineIds.filter((lineId) => !stays.has(lineId));
};

const withhold = async (
  tx: Tx,
  { tenantId, personId, groupId, now }: By & { readonly groupId: string; readonly now: Date },
  removalIds: readonly string[],
): Promise<void> => {
  await sql`
    update removals set state = 'withheld', undone_at = ${now}::timestamptz, undone_by = ${personId}::uuid
    where tenant_id = ${tenantId}::uuid and removal_id = any(${[...removalIds]}::uuid[])`.execute(tx);
  await sql`
    update outbox set state = 'dropped', finished_at = ${now}::timestamptz
    where tenant_id = ${tenantId}::uuid and subject = 'group' and subject_id = ${groupId}::uuid
      and kind = 'remove-member' and state = 'open' and payload ->> 'removalId' = any(${[...removalIds]}::text[])`.execute(
    tx,
  );
};
