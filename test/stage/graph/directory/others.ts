import type { OtherObject } from '../../municipality/municipality.ts';
import type { Call, Route } from '../call.ts';
import { type Showing, showMany } from '../query/rows.ts';
import { objectRow, usualOf } from './show-objects.ts';

const lists = {
  devices: { type: 'device', right: 'Device.Read.All' },
  contacts: { type: 'orgContact', right: 'OrgContact.Read.All' },
} as const;

/** Learn, "List devices", "List orgContacts": in pages of a hundred, each by a right of its own. */
export const otherRoutes: Route[] = (['devices', 'contacts'] as const).map((list) => ({
  method: 'GET',
  path: list,
  needs: {
    app: [lists[list].right, 'Directory.Read.All', 'Directory.ReadWrite.All'],
    delegated: [lists[list].right, 'Directory.Read.All'],
  },
  takes: ['$select', '$filter', '$top', '$count', '$orderby', '$search'],
  answer: (call) => showMany(call, showing(call, lists[list].type), ofType(call, lists[list].type)),
}));

const ofType = ({ tenant }: Call, type: string): OtherObject[] =>
  [...tenant.others.values()].filter(({ kind }) => kind === type);

const showing = ({ token, tenant }: Call, type: string): Showing<OtherObject> => ({
  types: [type],
  row: (object) => {
    const { '@odata.type': _, ...row } = objectRow(token, tenant, object);
    return row;
  },
  usual: usualOf,
  filterable: ['id', 'displayName'],
  orderable: ['displayName'],
  searchable: ['displayName'],
  directory: true,
});
