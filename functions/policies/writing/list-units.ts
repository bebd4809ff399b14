import type { Routes } from '#shared/routes/all.ts';
import { inTenant } from '../../database/transaction.ts';
import type { UseCase } from '../../use-case.ts';
import { unitsNow } from '../facts/employees-now.ts';

/** The units that employees belong to now, by name, to choose among: a unit that is typed may be one that nobody is in. */
export const listUnits: UseCase<Routes['listUnits']> = (parts, caller) =>
  inTenant(parts.db, caller.tenantId, async (tx) => ({
    units: (await unitsNow(tx, caller.tenantId)).sort((a, b) => a.unit.localeCompare(b.unit, 'da')),
  }));
