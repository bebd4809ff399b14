import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { administrator } from '../directory/administrator.ts';
import { deedsOf, type Named, orders } from '../directory/orders.ts';
import { wholeTruth } from '../directory/whole-truth.ts';
import { findPerson, type Tenant, tenantOf } from '../municipality/municipality.ts';
import { bodyOf, type StageCall, StageRefusal } from './stage-call.ts';
import type { StageParts } from './stage-parts.ts';

const body = z.strictObject({
  do: z.enum(orders),
  group: z.string().optional(),
  person: z.string().optional(),
  value: z.string().nullish(),
  /** Its replicas are told of it one after the other, as of a change through Graph. */
  lagging: z.boolean().default(false),
});

export const directoryCalls: StageCall[] = [
  {
    method: 'GET',
    path: '/stage/graph/directory',
    does: 'the whole truth, whatever Graph shows yet: {groups: [{id, name, kind, members, owners, ...}], people: [{id, manager, enabled, deleted, ...}], others, deletedGroups, audit}; ?tenant=ID for the neighbouring municipality',
    run: (parts, { query }) => {
      parts.directory.settle();
      return wholeTruth(tenantIn(parts, query.get('tenant') ?? parts.municipality.ids.tenantA));
    },
  },
  {
    method: 'POST',
    path: '/stage/graph/directory',
    does: `{do, group?, person?, value?, lagging?}: changes the directory as an administrator would; groups and people by id or name; answers {id}. do: ${orders.join(', ')}`,
    run: (parts, came) => {
      const asked = bodyOf(body, came);
      parts.directory.settle();
      const tenant = tenantFor(parts, asked);
      const order = { ...asked, value: asked.value ?? null, newId: randomUUID() };
      const { deeds, id } = deedsOf(tenant, order, (words) => new StageRefusal(400, words));
      const by = administrator(parts.municipality, tenant.id);
      for (const deed of deeds) parts.directory.write(tenant.id, deed, by, { settled: !asked.lagging });
      return { id };
    },
  },
];

const tenantIn = ({ municipality }: StageParts, id: string): Tenant => {
  if (!municipality.tenants.has(id)) throw new StageRefusal(404, `There is no tenant ${id}.`);
  return tenantOf(municipality, id);
};

/** The tenant whose group or person is named; the first one where neither says. */
const tenantFor = (parts: StageParts, { group, person }: Named): Tenant => {
  const { municipality } = parts;
  const found = person === undefined ? undefined : findPerson(municipality, person);
  if (found) return tenantOf(municipality, found.tenantId);
  for (const tenant of municipality.tenants.values())
    if (tenant.groups.has(group ?? '') || tenant.deleted.has(person ?? group ?? '')) return tenant;
  return tenantOf(municipality, municipality.ids.tenantA);
};
