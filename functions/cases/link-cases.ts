import type { LinkReason } from '#shared/cases/link-reason.ts';
import type { Caller } from '#shared/people/caller.ts';
import type { LogEntry } from '../database/log.ts';
import type { Tx } from '../database/transaction.ts';
import type { Parts } from '../parts.ts';
import type { CaseRow } from '../subject/case-row.ts';
import { lock, writeChange } from './change.ts';

type At = { readonly parts: Parts; readonly tx: Tx; readonly caller: Caller };

/** Another case that a case may belong together with, and why. */
export type LinkedTo = { readonly caseId: string; readonly why: LinkReason };

/** The entry of a case that may belong together with another one. */
export const linkedEntry = ({ caseId, why }: LinkedTo): LogEntry => ({
  verb: 'linked',
  facts: { to: caseId, why },
});

/** Links a new case to others, in both directions; the entry in its own log was written with it. */
export const linkCases = async (
  { parts, tx, caller }: At,
  caseId: string,
  linkedTo: readonly LinkedTo[],
): Promise<void> => {
  for (const { caseId: other, why } of linkedTo) {
    const locked = await lock(parts, tx, caller.tenantId, other);
    const link = { tenant_id: caller.tenantId, why, linked_at: locked.now };
    await tx
      .insertInto('case_links')
      .values([
        { ...link, case_id: caseId, other_id: other },
        { ...link, case_id: other, other_id: caseId },
      ])
      .execute();
    const log = [linkedEntry({ caseId, why })];
    await writeChange(parts, caller.personId, locked, { log });
  }
};

/** The cases this one may belong together with, oldest first. */
export const linksOf = (tx: Tx, { tenant_id, case_id }: Pick<CaseRow, 'tenant_id' | 'case_id'>) =>
  tx
    .selectFrom('case_links as l')
    .innerJoin('cases as b', (join) =>
      join.onRef('b.tenant_id', '=', 'l.tenant_id').onRef('b.case_id', '=', 'l.other_id'),
    )
    .select(['b.case_id', 'b.year', 'b.number', 'l.why'])
    .where('l.tenant_id', '=', tenant_id)
    .where('l.case_id', '=', case_id)
    .orderBy('b.year')
    .orderBy('b.number')
    .execute();
