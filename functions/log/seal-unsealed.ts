import { sql } from 'kysely';
import { appendLog } from '../database/log.ts';
import { inTenant } from '../database/transaction.ts';
import type { Parts } from '../parts.ts';

const pageSize = 100;

/**
 * Seals what was written before the log held seals, as it is now: from here on it is proven. One page in a transaction, so
 * that nobody waits long for a case.
 * @param until when this aborts it ends with the page
 * @returns whether all is sealed
 */
export const sealUnsealed = async (
  { db, now }: Pick<Parts, 'db' | 'now'>,
  tenantId: string,
  until: AbortSignal,
): Promise<boolean> => {
  for (;;) {
    const sealed = await inTenant(db, tenantId, async (tx) => {
      const { rows } = await sql<{ subject: string }>`
        select breach_id as subject from breaches b
        where tenant_id = ${tenantId}
          and not exists (select from log_seals s where s.tenant_id = b.tenant_id and s.subject_id = b.breach_id)
        order by breach_id limit ${pageSize} for update`.execute(tx);
      const tenant = await sql<{ subject: string }>`
        select tenant_id as subject from tenants t
        where tenant_id = ${tenantId}
          and not exists (select from log_seals s where s.tenant_id = t.tenant_id and s.subject_id = t.tenant_id)`.execute(
        tx,
      );
      const subjects = [...rows, ...tenant.rows];
      for (const { subject } of subjects)
        await appendLog(tx, { tenantId, subjectId: subject, actorId: null, at: now() }, [{ verb: 'sealed' }]);
      return subjects.length;
    });
    if (sealed === 0) return true;
    if (until.aborted) return false;
  }
};
