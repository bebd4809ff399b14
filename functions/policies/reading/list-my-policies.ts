import type { Routes } from '#shared/routes/all.ts';
import { inTenant } from '../../database/transaction.ts';
import type { UseCase } from '../../use-case.ts';
import { readMyRows } from './my-rows.ts';

/** What the caller is to read, and has confirmed: the own, and nobody else's. */
export const listMyPolicies: UseCase<Routes['listMyPolicies']> = (parts, caller) =>
  inTenant(parts.db, caller.tenantId, async (tx) => ({
    policies: (await readMyRows(tx, caller)).map(({ view }) => view),
  }));
