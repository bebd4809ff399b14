import { Refusal } from '#shared/refusals/refusal.ts';
import type { DeskSettings } from '#shared/settings/desk-settings.ts';
import { inTenant, type Tx } from '../database/transaction.ts';
import { Trouble } from '../microsoft/trouble.ts';
import type { Parts } from '../parts.ts';
import { rememberPeople } from '../people/holders.ts';

type Change = { readonly before: DeskSettings; readonly after: DeskSettings };

/**
 * Checks that all people newly on the duty roster are in the directory; those the desk does not know yet are read from
 * Graph and kept. Earlier turns are not checked: a person who has left since must not block another setting.
 * @throws Refusal `no-such-person`, by turn; `directory-unavailable` when Graph does not answer
 */
export const checkDutyPeople = async (
  { db, graph, now }: Pick<Parts, 'db' | 'graph' | 'now'>,
  tenantId: string,
  { before, after }: Change,
): Promise<void> => {
  const stood = new Set(before.duty.map(({ personId }) => personId.toLowerCase()));
  const added = [...new Set(after.duty.map(({ personId }) => personId.toLowerCase()))].filter((id) => !stood.has(id));
  const known = await inTenant(db, tenantId, (tx) => knownAmong(tx, tenantId, added));
  const missing = new Set<string>();
  for (const personId of added.filter((id) => !known.has(id))) {
    const person = await graph.person(tenantId, personId).catch(unavailable);
    if (person) await inTenant(db, tenantId, (tx) => rememberPeople(tx, tenantId, [person], now()));
    else missing.add(personId);
  }
  if (missing.size === 0) return;
  throw new Refusal('no-such-person', {
    fields: after.duty.flatMap(({ personId }, turn) =>
      missing.has(personId.toLowerCase()) ? [{ field: `settings.duty.${turn}.personId`, code: 'no-such-person' }] : [],
    ),
  });
};

const unavailable = (error: unknown): never => {
  throw error instanceof Trouble ? new Refusal('directory-unavailable') : error;
};

const knownAmong = async (tx: Tx, tenantId: string, ids: readonly string[]): Promise<ReadonlySet<string>> => {
  if (ids.length === 0) return new Set();
  const rows = await tx
    .selectFrom('people')
    .select('person_id')
    .where('tenant_id', '=', tenantId)
    .where('person_id', 'in', ids)
    .execute();
  return new Set(rows.map(({ person_id }) => person_id));
};
