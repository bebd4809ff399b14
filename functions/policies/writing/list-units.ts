import type { Routes } from '#shared/routes/all.ts';
import { inTenant } from '../../database/transaction.ts';
import type { UseCase } from '../../use-case.ts';

/** The units that employees belong to now, by name, to choose among: a unit that is typed may be one that nobody is in. */
export const listUnits: UseCase<Routes['listUnits']> = (parts, caller) =>
  inTenant(parts.db, caller.tenantId, async (tx) => {
    const rows = await tx
      .selectFrom('directory_people')
      .select('unit')
      .select(({ fn }) => fn.countAll<string>().as('people'))
      .where('tenant_id', '=', caller.tenantId)
      .where('unit', 'is not', null)
      .where('is_guest', '=', false)
      .where('account', '=', 'enabled')
      .where('gone_at', 'is', null)
      .groupBy('unit')
      .execute();
    return {
      units: rows
        .flatMap(({ unit, people }) => (unit ? [{ unit, people: Number(people) }] : []))
        .sort((a, b) => a.unit.localeCompare(b.unit, 'da')),
    };
  });
