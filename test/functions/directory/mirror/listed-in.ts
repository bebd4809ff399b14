import type { Group } from '#test/stage/municipality/group.ts';
import type { Tenant } from '#test/stage/municipality/municipality.ts';

/**
 * The members of a group that Graph tells of: no deleted accounts until they are restored, and programs only where the group
 * is small (known issue of version 1.0) and they are among the first twenty.
 */
export const listedIn = ({ people, groups, others }: Tenant, { kind, memberIds }: Group): readonly string[] => {
  const isProgram = (id: string) => others.get(id)?.kind === 'servicePrincipal';
  const there = [...memberIds].filter((id) => people.has(id) || groups.has(id) || others.has(id));
  const listed = there.filter((id) => !isProgram(id));
  const mayHold =
    kind === 'security' || kind === 'role-assignable' || kind === 'management-restricted' || kind === 'on-prem-synced';
  return [...listed, ...(mayHold && listed.length <= 20 ? there.slice(0, 20).filter(isProgram) : [])];
};
