import { changeBody, changeDirectory } from '../directory/change-directory.ts';
import { orders } from '../directory/orders.ts';
import { wholeTruth } from '../directory/whole-truth.ts';
import { type Tenant, tenantOf } from '../municipality/municipality.ts';
import { bodyOf, type StageCall, StageRefusal } from './stage-call.ts';
import type { StageParts } from './stage-parts.ts';

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
    does: `{do, group?, person?, value?, lagging?}: changes the directory as an administrator would; groups by id or name, people by id, sign-in name or mail; answers {id}. do: ${orders.join(', ')}`,
    run: (parts, came) => changeDirectory(parts, bodyOf(changeBody, came), (words) => new StageRefusal(400, words)),
  },
];

const tenantIn = ({ municipality }: StageParts, id: string): Tenant => {
  if (!municipality.tenants.has(id)) throw new StageRefusal(404, `There is no tenant ${id}.`);
  return tenantOf(municipality, id);
};
