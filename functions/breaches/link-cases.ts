import { type CaseRow, lockCase } from '../cases/case-row.ts';
import { writeChange } from '../cases/change.ts';
import type { LogEntry } from '../database/log.ts';
import type { Tx } from '../database/transaction.ts';
import type { LinkedTo } from './cases-of-mail.ts';
import type { Registration } from './registration.ts';

/** The entry of a case that may belong together with another one. */
export const linkedEntry = ({ breachId, why }: LinkedTo): LogEntry => ({
  verb: 'linked',
  facts: { to: breachId, why },
});

/** Links a new case to others, in both directions; the entry in its own log was written with it. */
export const linkCases = async (
  { parts, tx, now, caller }: Pick<Registration, 'parts' | 'tx' | 'now' | 'caller'>,
  breachId: string,
  linkedTo: readonly LinkedTo[],
): Promise<void> => {
  for (const { breachId: other, why } of linkedTo) {
    const row = await lockCase(tx, caller.tenantId, other);
    const link = { tenant_id: caller.tenantId, why, linked_at: now };
    await tx
      .insertInto('breach_links')
      .values([
        { ...link, breach_id: breachId, other_id: other },
        { ...link, breach_id: other, other_id: breachId },
      ])
      .execute();
    const log = [linkedEntry({ breachId, why })];
    await writeChange(parts, caller.personId, { tx, row, now, newId: parts.newId }, { log });
  }
};

/** The cases this one may belong together with, oldest first. */
export const linksOf = (tx: Tx, { tenant_id, breach_id }: Pick<CaseRow, 'tenant_id' | 'breach_id'>) =>
  tx
    .selectFrom('breach_links as l')
    .innerJoin('breaches as b', (join) =>
      join.onRef('b.tenant_id', '=', 'l.tenant_id').onRef('b.breach_id', '=', 'l.other_id'),
    )
    .select(['b.breach_id', 'b.year', 'b.number', 'l.why'])
    .where('l.tenant_id', '=', tenant_id)
    .where('l.breach_id', '=', breach_id)
    .orderBy('b.year')
    .orderBy('b.number')
    .execute();
