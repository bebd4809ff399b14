import type { Caller } from '#shared/people/caller.ts';
import type { EditionText } from '#shared/policies/policy.ts';
import { minutesToRead } from '#shared/policies/sections.ts';
import type { MyPolicy } from '#shared/policies/views.ts';
import type { Tx } from '../../database/transaction.ts';
import { editionIn } from '../policy-row.ts';

export type MyRow = { readonly view: MyPolicy; readonly policy: EditionText };

/**
 * What concerns the caller: what is to be read, the first due first, then what was confirmed; what was withdrawn only where
 * it was confirmed.
 */
export const readMyRows = async (
  tx: Tx,
  { tenantId, personId }: Pick<Caller, 'tenantId' | 'personId'>,
  policyId?: string,
): Promise<readonly MyRow[]> => {
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
    .select(['r.policy_id', 'r.due_on', 'r.required_edition', 'r.confirmed_edition', 'r.confirmed_at', 'r.released_at'])
    .select(['p.state', 'p.edition', 'e.policy'])
    .where('r.tenant_id', '=', tenantId)
    .where('r.person_id', '=', personId)
    .$if(policyId !== undefined, (all) => all.where('r.policy_id', '=', policyId ?? ''))
    .orderBy('r.due_on')
    .orderBy('r.policy_id')
    .execute();
  return rows.flatMap((row) => {
    const { confirmed_edition: confirmed, confirmed_at: at } = row;
    const isAsked = row.state === 'published' && row.released_at === null;
    if (!isAsked && confirmed === null) return [];
    const policy = editionIn(row.policy);
    const view = {
      ...{ policyId: row.policy_id, title: policy.title, kind: policy.kind, edition: row.edition, due: row.due_on },
      minutes: minutesToRead(policy.body, policy.questions.length),
      questions: policy.questions.length,
      confirmed: confirmed !== null && at ? { edition: confirmed, at: at.toISOString() } : null,
      waits: isAsked && (confirmed ?? 0) < row.required_edition,
    };
    return [{ view, policy }];
  });
};
