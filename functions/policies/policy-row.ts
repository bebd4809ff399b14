import { type EditionText, editionText, type PolicyText, policyText } from '#shared/policies/policy.ts';
import { Refusal } from '#shared/refusals/refusal.ts';
import type { Tx } from '../database/transaction.ts';

/** A draft as it is kept: what later versions of the desk add has its usual value. */
export const policyIn = (kept: string): PolicyText => policyText.parse(JSON.parse(kept));

/** An edition as it was published. */
export const editionIn = (kept: string): EditionText => editionText.parse(JSON.parse(kept));

const policyRows = (tx: Tx, tenantId: string) =>
  tx
    .selectFrom('policies')
    .select(['policy_id', 'version', 'state', 'draft', 'edition', 'required_edition'])
    .where('tenant_id', '=', tenantId);

/** Every policy, the newest first. */
export const readPolicies = (tx: Tx, tenantId: string) =>
  policyRows(tx, tenantId).orderBy('made_at', 'desc').orderBy('policy_id').execute();

/** @throws Refusal `not-found` */
export const readPolicyRow = async (tx: Tx, tenantId: string, policyId: string) => {
  const row = await policyRows(tx, tenantId).where('policy_id', '=', policyId).executeTakeFirst();
  if (!row) throw new Refusal('not-found');
  return row;
};

/** A policy to be changed from a version, locked. @throws Refusal `not-found`, `changed-meanwhile` */
export const policyToChange = async (tx: Tx, tenantId: string, policyId: string, version: number) => {
  const row = await policyRows(tx, tenantId).where('policy_id', '=', policyId).forUpdate().executeTakeFirst();
  if (!row) throw new Refusal('not-found');
  if (row.version !== version) throw new Refusal('changed-meanwhile', { subject: policyId });
  return row;
};

/** An edition that was published; undefined where there is none of that number. */
export const readEdition = async (
  tx: Tx,
  { tenantId, policyId, edition }: { readonly tenantId: string; readonly policyId: string; readonly edition: number },
): Promise<EditionText | undefined> => {
  const row = await tx
    .selectFrom('policy_editions')
    .select('policy')
    .where('tenant_id', '=', tenantId)
    .where('policy_id', '=', policyId)
    .where('edition', '=', edition)
    .executeTakeFirst();
  return row && editionIn(row.policy);
};
