import type { PolicyText } from '#shared/policies/policy.ts';
import type { Tx } from '../../database/transaction.ts';

/** Employees by the directory as it was last read: no guests, no closed accounts. */
const employees = (tx: Tx, tenantId: string) =>
  tx
    .selectFrom('directory_people')
    .where('tenant_id', '=', tenantId)
    .where('is_guest', '=', false)
    .where('account', '=', 'enabled')
    .where('gone_at', 'is', null);

/** How many employees each unit has; of those without a unit nothing is said. */
export const unitsNow = async (tx: Tx, tenantId: string): Promise<{ unit: string; people: number }[]> => {
  const rows = await employees(tx, tenantId)
    .select('unit')
    .select(({ fn }) => fn.countAll<string>().as('people'))
    .where('unit', 'is not', null)
    .groupBy('unit')
    .execute();
  return rows.flatMap(({ unit, people }) => (unit ? [{ unit, people: Number(people) }] : []));
};

/**
 * How many a policy would ask if it were published on a day (`YYYY-MM-DD`); null for an introduction, which asks those who
 * begin. As `concerns` says it of one.
 */
export const reachOf = async (
  tx: Tx,
  tenantId: string,
  { units, onlyNew }: Pick<PolicyText, 'units' | 'onlyNew'>,
  today: string,
): Promise<number | null> => {
  if (onlyNew) return null;
  const { people } = await employees(tx, tenantId)
    .select(({ fn }) => fn.countAll<string>().as('people'))
    .where((one) => one.or([one('hired_on', 'is', null), one('hired_on', '<=', today)]))
    .where((one) =>
      one.or([one('leaves_on', 'is', null), one('leaves_on', '>=', today), one('hired_on', '>', one.ref('leaves_on'))]),
    )
    .$if(units !== null, (all) => all.where('unit', 'in', [...(units ?? [])]))
    .executeTakeFirstOrThrow();
  return Number(people);
};
