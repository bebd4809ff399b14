import { isRole, type Role } from '#shared/people/roles.ts';
import { inTenant } from '../database/transaction.ts';
import { Trouble } from '../microsoft/trouble.ts';
import { TookTooLong, within } from '../microsoft/within.ts';
import type { Parts } from '../parts.ts';
import { lagOfRoles } from '../people/holders.ts';
import { refreshDirectory } from './refresh.ts';

const hour = 3_600_000;
/** How long the directory's last reading is trusted for holders of a role; for others `lagOfRoles`. Milliseconds. */
export const fresh = hour;
/** How long it is trusted when Graph does not answer: a day without Graph must not stop the team. Milliseconds. */
export const lastResort = 24 * hour;

/** Teams waits some ten seconds for a button's answer. Milliseconds. */
export const timeoutMs = 3500;

type Known = {
  readonly roles: readonly Role[];
  readonly readAt: Date | null;
  /** Whether a role has any holder. */
  readonly settled: boolean;
};

/**
 * The roles of a caller without a token of ours (a button in Teams): from the directory, read again when the last reading
 * is too old. `undefined` when nothing of the last day is known, and while no role has any holder: then Entra does not
 * show new assignments yet.
 */
export const rolesOf = async (
  parts: Pick<Parts, 'db' | 'graph' | 'now' | 'newId'>,
  tenantId: string,
  personId: string,
): Promise<readonly Role[] | undefined> => {
  const known = await read(parts, tenantId, personId);
  if (isYounger(known, known.roles.length > 0 ? fresh : lagOfRoles, parts.now())) return said(known);
  try {
    await within(timeoutMs, () => refreshDirectory(parts, tenantId));
    return said(await read(parts, tenantId, personId));
  } catch (error) {
    if (!(error instanceof Trouble || error instanceof TookTooLong)) throw error;
    return isYounger(known, lastResort, parts.now()) ? said(known) : undefined;
  }
};

const said = ({ roles, settled }: Known): readonly Role[] | undefined => (settled ? roles : undefined);

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
      .select(['role', 'person_id'])
      .where('tenant_id', '=', tenantId)
      .execute();
    return {
      roles: rows.flatMap(({ role, person_id }) => (person_id === personId && isRole(role) ? [role] : [])),
      readAt: tenant?.directory_read_at ?? null,
      settled: rows.length > 0,
    };
  });
