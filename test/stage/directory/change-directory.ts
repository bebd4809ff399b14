import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Group } from '../municipality/group.ts';
import { findPerson, type Municipality, type Tenant, tenantOf } from '../municipality/municipality.ts';
import { administrator } from './administrator.ts';
import type { Directory } from './open-directory.ts';
import { deedsOf, type Named, orders } from './orders.ts';

export const changeBody = z.strictObject({
  do: z.enum(orders),
  group: z.string().optional(),
  person: z.string().optional(),
  value: z.string().nullish(),
  /** Its replicas are told of it one after the other, as of a change through Graph. */
  lagging: z.boolean().default(false),
});

type Parts = { municipality: Municipality; directory: Directory };

/**
 * Does with the directory what an administrator does in the portal.
 * @returns the id of the person or group it was about
 * @throws what `refuse` makes of the words that say what cannot be
 */
export const changeDirectory = (
  { municipality, directory }: Parts,
  asked: z.output<typeof changeBody>,
  refuse: (words: string) => Error,
): { id: string } => {
  directory.settle();
  const tenant = tenantFor(municipality, asked);
  const order = { ...asked, value: asked.value ?? null, newId: randomUUID() };
  const { deeds, id } = deedsOf(tenant, order, refuse);
  const by = administrator(municipality, tenant.id);
  for (const deed of deeds) directory.write(tenant.id, deed, by, { settled: !asked.lagging });
  return { id };
};

/** The tenant whose group or person is named; the first one where neither says. */
const tenantFor = (municipality: Municipality, { group, person }: Named): Tenant => {
  const found = person === undefined ? undefined : findPerson(municipality, person);
  if (found) return tenantOf(municipality, found.tenantId);
  const isNamed = ({ id, displayName }: Group) => id === group || displayName === group;
  const holds = ({ groups, deleted }: Tenant) =>
    [...groups.values()].some(isNamed) || deleted.has(person ?? group ?? '');
  return [...municipality.tenants.values()].find(holds) ?? tenantOf(municipality, municipality.ids.tenantA);
};
