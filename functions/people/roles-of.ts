import { isRole, type Role } from '#shared/people/roles.ts';
import { inTenant } from '../database/transaction.ts';
import { within } from '../microsoft/within.ts';
import type { Parts } from '../parts.ts';
import { refreshDirectory } from './directory.ts';

const hour = 3_600_000;
/** How long the directory's last word is taken for who may do what. */
const fresh = hour;
/** How long it is taken when Graph does not answer: a day without Graph must not stop the team. */
const lastResort = 24 * hour;

/** Teams waits some ten seconds for a button's answer. */
const patience = 5000;

type Known = { readonly roles: readonly Role[]; readonly readAt: Date | null };

/**
 * The roles of somebody who comes without a token of ours (a button in Teams): from the directory, read anew when the last
 * reading is over an hour old. `undefined` when nothing of the last day is known.
 */
export const rolesOf = async (
  parts: Pick<Parts, 'db' | 'graph' | 'now' | 'newId'>,
  tenantId: string,
  personId: string,
): Promise<readonly Role[] | undefined> => {
  const known = await read(parts, tenantId, personId);
  if (isYounger(known, fresh, parts.now())) return known.roles;
  try {
    await within(patience, () => refreshDirectory(parts, tenantId));
    return (await read(parts, tenantId, personId)).roles;
  } catch {
    return isYounger(known, lastResort, parts.now()) ? known.roles : undefined;
  }
};

const isYounger = ({ readAt }: Known, age: number, now: Date): boolean =>
  readAt !== null && now.getTime() - readAt.getTime() < age;

const read = ({ db }: Pick<Parts, 'db'>, tenantId: string, personId: string): Promise<Known> =>
  inTenant(db, tenantId, async (tx) => {
    const tenant = await tx
      .selectFrom('tenants')
      .select('directory_read_at')
      .where('tenant_id', '=', tenantId)
      .executeTakeFirst();
    const rows = await tx
      .selectFrom('role_holders')
      .select('role')
      .where('tenant_id', '=', tenantId)
      .where('person_id', '=', personId)
      .execute();
    return { roles: rows.map(({ role }) => role).filter(isRole), readAt: tenant?.directory_read_at ?? null };
  });
