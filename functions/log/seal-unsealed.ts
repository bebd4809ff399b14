import { sql } from 'kysely';
import type { Core } from '../database/core.ts';
import { appendLog } from '../database/log.ts';
import type { SubjectRef } from '../database/subject-kind.ts';
import { inTenant, type Tx } from '../database/transaction.ts';
import { breaksRule, isUnreadable } from './verify/readable.ts';

const pageSize = 100;

/**
 * Seals what was written before the log held seals, as it is now: from here on it is proven. One page in a transaction,
 * so that no request waits long for a case. A case that cannot be sealed is skipped: its verification names it.
 * @param until when this aborts it ends with the page
 * @returns whether all is sealed that can be
 */
export const sealUnsealed = async (
  { db, now }: Pick<Core, 'db' | 'now'>,
  tenantId: string,
  until: AbortSignal,
): Promise<boolean> => {
  const left: string[] = [];
  let most = pageSize;
  for (;;) {
    let subjects: readonly Unsealed[] = [];
    try {
      await inTenant(db, tenantId, async (tx) => {
        subjects = await unsealedIn(tx, tenantId, left, most);
        for (const one of subjects)
          await appendLog(tx, { tenantId, ...one, actorId: null, at: now() }, [{ verb: 'sealed' }]);
      });
    } catch (error) {
      if (subjects.length === 0 || !(isUnreadable(error) || breaksRule(error))) throw error;
      // One by one, until the faulty one is found.
      if (subjects.length === 1) left.push(...subjects.map(({ subjectId }) => subjectId));
      most = subjects.length === 1 ? pageSize : 1;
      continue;
    }
    if (subjects.length === 0) return true;
    if (until.aborted) return false;
  }
};

type Unsealed = Pick<SubjectRef, 'subject' | 'subjectId'>;

/** Of cases and the municipality: chains of other subjects are sealed from their first entry. */
const unsealedIn = async (tx: Tx, tenantId: string, left: readonly string[], most: number): Promise<Unsealed[]> => {
  const { rows: cases } = await sql<Unsealed>`
    select 'case' as subject, case_id as "subjectId" from cases b
    where tenant_id = ${tenantId} and case_id <> all (${[...left]}::uuid[])
      and not exists (select from log_seals s where s.tenant_id = b.tenant_id and s.subject_id = b.case_id)
    order by case_id limit ${most} for update`.execute(tx);
  const { rows: tenant } = await sql<Unsealed>`
    select 'tenant' as subject, tenant_id as "subjectId" from tenants t
    where tenant_id = ${tenantId} and tenant_id <> all (${[...left]}::uuid[])
      and not exists (select from log_seals s where s.tenant_id = t.tenant_id and s.subject_id = t.tenant_id)`.execute(
    tx,
  );
  return [...cases, ...tenant].slice(0, most);
};
