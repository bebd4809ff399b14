import { sql } from 'kysely';
import { policyKinds } from '#shared/policies/policy.ts';
import type { Tx } from '../../database/transaction.ts';

/** That a person confirmed an edition of a policy: which, when, and whether its questions were passed. */
export type Confirmation = {
  /** Null: whose it was is deleted. */
  readonly personId: string | null;
  /** As the directory has it now; '' where it knows the person no more. */
  readonly name: string;
  readonly unit: string | null;
  readonly policyId: string;
  /** As that edition called it. */
  readonly title: string;
  readonly kind: (typeof policyKinds)[number];
  readonly edition: number;
  /** False: it had no questions. */
  readonly hasPassed: boolean;
  readonly at: Date;
};

/** As many as are read at once. */
const pageSize = 1000;

type Of = {
  readonly tenantId: string;
  /** Of this policy alone. */
  readonly policyId?: string | undefined;
  /** Of this person alone. */
  readonly personId?: string | undefined;
};

/**
 * What was confirmed, which version, when and by whom, for any part that asks: policy by policy, in the order in which it was
 * confirmed. Read page by page.
 */
export async function* whatWasConfirmed(tx: Tx, of: Of): AsyncGenerator<Confirmation, void> {
  for (let behind: Row | undefined; ; ) {
    const rows: readonly Row[] = await readRows(tx, of, behind);
    yield* rows.map(confirmationOf);
    behind = rows.at(-1);
    if (!behind || rows.length < pageSize) return;
  }
}

type Row = {
  readonly policy_id: string;
  readonly reader_id: string;
  readonly person_id: string | null;
  readonly name: string;
  readonly unit: string | null;
  readonly title: string;
  readonly kind: string;
  readonly edition: number;
  readonly has_passed: boolean;
  readonly confirmed_at: Date;
  /** The same to the last microsecond, which a Date does not hold. */
  readonly place: string;
};

const readRows = async (tx: Tx, { tenantId, policyId, personId }: Of, behind: Row | undefined) => {
  const { rows } = await sql<Row>`
    select c.policy_id, c.reader_id, c.person_id, coalesce(d.name, p.name, '') as name, d.unit, e.policy ->> 'title' as title,
      e.policy ->> 'kind' as kind, c.edition, c.has_passed, c.confirmed_at, c.confirmed_at::text as place
    from policy_confirmations c
    join policy_editions e on e.tenant_id = c.tenant_id and e.policy_id = c.policy_id and e.edition = c.edition
    left join directory_people d on d.tenant_id = c.tenant_id and d.person_id = c.person_id
    left join people p on p.tenant_id = c.tenant_id and p.person_id = c.person_id
    where c.tenant_id = ${tenantId}::uuid
      ${policyId === undefined ? sql`` : sql`and c.policy_id = ${policyId}::uuid`}
      ${personId === undefined ? sql`` : sql`and c.person_id = ${personId}::uuid`}
      ${
        behind
          ? sql`and (c.policy_id, c.confirmed_at, c.reader_id, c.edition)
            > (${behind.policy_id}::uuid, ${behind.place}::timestamptz, ${behind.reader_id}::uuid, ${behind.edition}::integer)`
          : sql``
      }
    order by c.policy_id, c.confirmed_at, c.reader_id, c.edition limit ${pageSize}`.execute(tx);
  return rows;
};

const confirmationOf = (row: Row): Confirmation => ({
  personId: row.person_id,
  name: row.name,
  unit: row.unit,
  policyId: row.policy_id,
  title: row.title,
  kind: policyKinds.find((kind) => kind === row.kind) ?? 'policy',
  edition: row.edition,
  hasPassed: row.has_passed,
  at: row.confirmed_at,
});
