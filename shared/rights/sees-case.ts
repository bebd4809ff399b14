import type { Caller } from '../people/caller.ts';

/**
 * What decides who sees a case: its municipality, its reporters, and the manager of the unit it concerns - where its subject
 * lets managers see at all. `managerId` is null where it does not.
 */
export type Concerned = {
  readonly tenantId: string;
  readonly reporterIds: readonly string[];
  readonly managerId: string | null;
};

export type Sight = 'case' | 'reporter' | 'manager' | 'nothing';

/**
 * Who sees what: the team and the DPO everything, a reporter their own report, a manager that a case concerns the unit;
 * other callers nothing, not even that it exists. The widest sight a person has counts.
 */
export const sightOf = (caller: Pick<Caller, 'tenantId' | 'personId' | 'roles'>, found: Concerned): Sight => {
  if (caller.tenantId !== found.tenantId) return 'nothing';
  if (caller.roles.includes('Gdpr.Team') || caller.roles.includes('Gdpr.Dpo')) return 'case';
  if (found.reporterIds.includes(caller.personId)) return 'reporter';
  return found.managerId === caller.personId ? 'manager' : 'nothing';
};

/** The reporter's own look needs no entry; every other look at a case is logged. */
export const lookIsLogged = (sight: Sight): boolean => sight !== 'reporter' && sight !== 'nothing';
