import type { Routes } from '#shared/routes/all.ts';
import { inTenant } from '../../database/transaction.ts';
import type { UseCase } from '../../use-case.ts';
import { employeesCalled } from '../directory/employees-called.ts';
import { isReviewer } from './is-reviewer.ts';

const shownAtMost = 8;

/** Colleagues who may stand in for the caller. The directory is not to be searched by anybody: only by one who reviews. */
export const findStandIns: UseCase<Routes['findStandIns']> = (parts, caller, { query }) =>
  inTenant(parts.db, caller.tenantId, async (tx) => {
    const { tenantId, personId } = caller;
    if (!(await isReviewer(tx, caller))) return { people: [] };
    const found = await employeesCalled(tx, tenantId, query.search);
    return { people: found.filter((one) => one.personId !== personId).slice(0, shownAtMost) };
  });
