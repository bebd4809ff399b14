import { lookIsLogged } from '#shared/rights/sees-breach.ts';
import type { Routes } from '#shared/routes/all.ts';
import { readCaseView } from '../breaches/view-case.ts';
import { managerViewOf } from '../breaches/view-manager.ts';
import { readReporterView } from '../breaches/view-reporter.ts';
import { appendLog } from '../database/log.ts';
import { inTenant } from '../database/transaction.ts';
import type { UseCase } from '../use-case.ts';
import { lockCase, sightOfCase } from './case-row.ts';

/**
 * One case, as much of it as the caller may see. Every look but a reporter's own is an entry in the case's log, in the
 * transaction that read it: who could read it has been logged.
 * @throws Refusal `not-found`
 */
export const readBreach: UseCase<Routes['readBreach']> = (parts, caller, { params }) =>
  inTenant(parts.db, caller.tenantId, async (tx) => {
    const row = await lockCase(tx, caller.tenantId, params.breachId);
    const sight = await sightOfCase(tx, caller, row);
    if (lookIsLogged(sight)) {
      const chain = { tenantId: row.tenant_id, subjectId: row.breach_id, actorId: caller.personId, at: parts.now() };
      await appendLog(tx, chain, [{ verb: 'looked', facts: { as: sight } }]);
    }
    switch (sight) {
      case 'case':
        return readCaseView(tx, row, caller);
      case 'reporter':
        return readReporterView(tx, row, caller);
      case 'manager':
        return managerViewOf(row);
    }
  });
