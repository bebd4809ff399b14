import { Refusal } from '#shared/refusals/refusal.ts';
import { lookIsLogged } from '#shared/rights/sees-case.ts';
import type { Routes } from '#shared/routes/all.ts';
import { appendLog } from '../../database/log.ts';
import { inTenant } from '../../database/transaction.ts';
import type { UseCase } from '../../use-case.ts';
import { lockCase, refOf, sightOfCase } from '../lock-case.ts';
import { idOfCase } from './case-named.ts';
import { outlineOf } from './outline.ts';
import { viewForReporter } from './view-for-reporter.ts';
import { viewForTeam } from './view-for-team.ts';

/**
 * One case, as much of it as the caller may see. Every look but a reporter's own is an entry in the case's log, in the
 * transaction that read it: who could read it has been logged.
 * @throws Refusal `not-found`
 */
export const readCase: UseCase<Routes['readCase']> = (parts, caller, { params }) =>
  inTenant(parts.db, caller.tenantId, async (tx) => {
    const row = await lockCase(tx, caller.tenantId, await idOfCase(tx, caller.tenantId, params.caseId));
    const sight = await sightOfCase(parts, tx, caller, row);
    if (lookIsLogged(sight)) {
      const chain = { ...refOf(row), actorId: caller.personId, at: parts.now() };
      await appendLog(tx, chain, [{ verb: 'looked', facts: { as: sight } }]);
    }
    const subject = parts.subjects[row.subject];
    const seen = { tx, row, caller };
    switch (sight) {
      case 'case':
        return viewForTeam(subject, seen);
      case 'reporter':
        return viewForReporter(subject, seen);
      case 'manager': {
        const own = (await subject.forManager(tx, [row])).get(row.case_id);
        if (!own) throw new Refusal('not-found');
        return { view: 'manager', ...outlineOf(row), ...own };
      }
    }
  });
