import { sql } from 'kysely';
import type { Tx } from '../../database/transaction.ts';

type Asking = {
  readonly tenantId: string;
  readonly policyId: string;
  readonly requiredEdition: number;
  readonly now: Date;
};

/** Keeps who is asked, and until when; one who is introduced anew has confirmed nothing yet. */
export const keepAsked = async (
  tx: Tx,
  { tenantId, policyId, requiredEdition, now }: Asking,
  asked: readonly (Due & { readonly isAnew: boolean })[],
): Promise<void> => {
  if (asked.length === 0) return;
  await sql`
    insert into policy_readers as r (tenant_id, policy_id, person_id, required_edition, due_on, started_on, asked_at)
    select ${tenantId}::uuid, ${policyId}::uuid, seen.*, ${now}::timestamptz
    from (${inRows(asked, requiredEdition)}) as seen
    on conflict (tenant_id, policy_id, person_id) do update set
      required_edition = excluded.required_edition, due_on = excluded.due_on, started_on = excluded.started_on,
      asked_at = excluded.asked_at, told_at = null, released_at = null`.execute(tx);
  const anew = asked.filter(({ isAnew }) => isAnew).map(({ personId }) => personId);
  if (anew.length === 0) return;
  await tx
    .updateTable('policy_readers')
    .set({ confirmed_edition: null, confirmed_at: null })
    .where('tenant_id', '=', tenantId)
    .where('policy_id', '=', policyId)
    .where(sql<boolean>`person_id = any(${anew}::uuid[])`)
    .execute();
};

type Due = { readonly personId: string; readonly due: string; readonly startedOn: string | null };

const inRows = (people: readonly Due[], requiredEdition: number) => sql`
  select person_id, ${requiredEdition}::integer, due_on, started_on
  from unnest(${people.map(({ personId }) => personId)}::uuid[], ${people.map(({ due }) => due)}::text[],
    ${people.map(({ startedOn }) => startedOn)}::text[]) as one (person_id, due_on, started_on)`;

/** The staff system moved a start, or said it later: so is the day by which it is to be read. */
export const moveDue = async (
  tx: Tx,
  { tenantId, policyId }: Pick<Asking, 'tenantId' | 'policyId'>,
  moved: readonly Due[],
): Promise<void> => {
  if (moved.length === 0) return;
  await sql`
    update policy_readers as r set due_on = seen.due_on, started_on = seen.started_on
    from unnest(${moved.map(({ personId }) => personId)}::uuid[], ${moved.map(({ due }) => due)}::text[],
      ${moved.map(({ startedOn }) => startedOn)}::text[]) as seen (person_id, due_on, started_on)
    where r.tenant_id = ${tenantId}::uuid and r.policy_id = ${policyId}::uuid and r.person_id = seen.person_id`.execute(
    tx,
  );
};

/** It no longer concerns them: they left, or moved away. */
export const release = async (
  tx: Tx,
  { tenantId, policyId, now }: Omit<Asking, 'requiredEdition'>,
  personIds: readonly string[],
) => {
  if (personIds.length === 0) return;
  await tx
    .updateTable('policy_readers')
    .set({ released_at: now })
    .where('tenant_id', '=', tenantId)
    .where('policy_id', '=', policyId)
    .where(sql<boolean>`person_id = any(${[...personIds]}::uuid[])`)
    .execute();
};
