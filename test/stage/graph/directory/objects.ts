import type { Permissions } from '../../identity/check-token.ts';
import type { Call, Route } from '../call.ts';
import { jsonBody } from '../query/json-body.ts';
import { type Showing, showMany, showOne } from '../query/rows.ts';
import { badRequest, notFound, requestRefused } from '../refusal.ts';
import { type DirectoryObject, objectOf, objectRow, objectTypes, typeOf, usualOf } from './show-objects.ts';

/** Learn, "directoryObject: getByIds": whatever of them the caller may not read comes with its id and type alone. */
const mayAsk: Permissions = {
  app: ['Directory.Read.All', 'Directory.ReadWrite.All', 'User.Read.All', 'GroupMember.Read.All', 'Device.Read.All'],
  delegated: ['Directory.Read.All', 'User.Read.All', 'User.ReadBasic.All', 'GroupMember.Read.All'],
};

export const objectRoutes: Route[] = [
  {
    method: 'GET',
    path: 'directoryObjects/{object}',
    needs: mayAsk,
    takes: ['$select'],
    answer: (call) => {
      const found = objectOf(call.tenant, call.at('object').toLowerCase());
      if (!found) throw notFound(call.at('object'));
      return showOne(call, showing(call), found);
    },
  },
  {
    method: 'POST',
    path: 'directoryObjects/getByIds',
    needs: mayAsk,
    takes: ['$select'],
    answer: (call) => showMany(call, { ...showing(call), page: { usual: 1000, most: 1000 } }, objectsAsked(call)),
  },
];

const objectsAsked = ({ body, tenant }: Call): DirectoryObject[] => {
  const { ids, types } = jsonBody(body);
  if (!Array.isArray(ids)) throw badRequest("'ids' must be a collection.");
  if (ids.length > 1000) throw requestRefused('The number of ids must not be greater than 1000.');
  const wanted = Array.isArray(types) ? types.map((type) => String(type).toLowerCase()) : undefined;
  return ids
    .map((id) => objectOf(tenant, String(id).toLowerCase()))
    .filter((object) => object !== undefined)
    .filter((object) => !wanted || wanted.includes('directoryobject') || wanted.includes(typeOf(object).toLowerCase()));
};

const showing = ({ token, tenant }: Call): Showing<DirectoryObject> => ({
  types: objectTypes,
  row: (object) => objectRow(token, tenant, object),
  usual: usualOf,
  context: 'directoryObjects',
});
