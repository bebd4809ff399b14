import type { Routes } from '#shared/routes/all.ts';
import { inTenant } from '../database/transaction.ts';
import type { UseCase } from '../http/use-case.ts';
import { keepPeople } from './directory.ts';

/** Colleagues whose name begins so, from Graph; those shown are kept, so that a report can be made on their behalf. */
export const findPeople: UseCase<Routes['findPeople']> = async (parts, caller, { query }) => {
  if (query.search.length < 2) return { people: [] };
  const found = await parts.graph.findPeople(caller.tenantId, query.search);
  await inTenant(parts.db, caller.tenantId, (tx) => keepPeople(tx, caller.tenantId, found, parts.now()));
  return { people: found.map(({ personId, name, unit }) => ({ personId, name, unit })) };
};
