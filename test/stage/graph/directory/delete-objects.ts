import type { StageAnswer } from '../../answer.ts';
import type { Permissions } from '../../identity/check-token.ts';
import type { DeletedObject } from '../../municipality/municipality.ts';
import type { Call, Route } from '../call.ts';
import { type Showing, showMany, showOne } from '../query/rows.ts';
import { denied, notFound } from '../refusal.ts';
import { groupAt } from './groups.ts';
import { type DirectoryObject, deletedRow, objectOf, objectRow, objectTypes, typeOf, usualOf } from './show-objects.ts';
import { personAt } from './users.ts';
import { writerOf } from './writer-of.ts';

/** What lets an app delete objects of a type (Learn, "Delete user", "Delete group", "Delete device"). */
const rights: Readonly<Record<string, readonly string[]>> = {
  user: ['User.ReadWrite.All', 'User.DeleteRestore.All', 'Directory.ReadWrite.All'],
  group: ['Group.ReadWrite.All', 'Directory.ReadWrite.All'],
};
const both = [...new Set(Object.values(rights).flat())];
const mayDelete: Permissions = { app: both, delegated: both };
/** Learn, "Get deleted item": User.Read.All for people, Group.Read.All for groups. */
const readRights: Readonly<Record<string, readonly string[]>> = {
  user: ['User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All', 'Directory.ReadWrite.All'],
  group: ['Group.Read.All', 'Group.ReadWrite.All', 'Directory.Read.All', 'Directory.ReadWrite.All'],
};
const anyRead = [...new Set(Object.values(readRights).flat())];
const mayRead: Permissions = { app: anyRead, delegated: anyRead };

export const deletionRoutes: Route[] = [
  {
    method: 'DELETE',
    path: 'groups/{group}/members/{member}',
    // Whoever may write members gets as far as this slip; what it may delete is looked at then.
    needs: { app: ['GroupMember.ReadWrite.All', ...both], delegated: ['GroupMember.ReadWrite.All', ...both] },
    answer: deleteMemberItself,
  },
  { method: 'DELETE', path: 'users/{user}', needs: mayDelete, answer: (call) => remove(call, personAt(call)) },
  { method: 'DELETE', path: 'groups/{group}', needs: mayDelete, answer: (call) => remove(call, groupAt(call)) },
  ...(['user', 'group'] as const).map((type) => ({
    method: 'GET' as const,
    path: `directory/deletedItems/microsoft.graph.${type}`,
    needs: { app: readRights[type] ?? [], delegated: readRights[type] ?? [] },
    takes: ['$select', '$top', '$filter', '$count', '$orderby'] as const,
    answer: (call: Call) => showMany(call, showing(call, type), ofType(call, type)),
  })),
  {
    method: 'GET',
    path: 'directory/deletedItems/{object}',
    needs: mayRead,
    takes: ['$select'],
    answer: (call) => {
      const found = deletedAt(call);
      const type = typeOf(found.object);
      requireRight(call, readRights, type);
      return showOne(call, showing(call, type), found);
    },
  },
  {
    method: 'POST',
    path: 'directory/deletedItems/{object}/restore',
    needs: mayDelete,
    answer: (call) => {
      const { object } = deletedAt(call);
      requireRight(call, rights, typeOf(object));
      call.given.directory.write(call.tenant.id, { do: 'restore', object: object.id }, writerOf(call));
      return showOne(call, restored(call), object);
    },
  },
  {
    method: 'DELETE',
    path: 'directory/deletedItems/{object}',
    needs: mayDelete,
    answer: (call) => {
      const { object } = deletedAt(call);
      requireRight(call, rights, typeOf(object));
      call.given.directory.write(call.tenant.id, { do: 'purge', object: object.id }, writerOf(call));
      return { status: 204 };
    },
  },
];

/** Without `/$ref` at its end the call deletes the member, not the membership (msgraph-sdk-dotnet issue 1106). */
function deleteMemberItself(call: Call): StageAnswer {
  const group = groupAt(call);
  const id = call.at('member').toLowerCase();
  const object = objectOf(call.tenant, id);
  if (!object || !group.memberIds.has(id)) throw notFound(group.id);
  return remove(call, object);
}

const remove = (call: Call, object: DirectoryObject): StageAnswer => {
  const type = typeOf(object);
  requireRight(call, rights, type);
  const by = writerOf(call);
  call.given.journal?.append('alarm', {
    words: `${by.name} DELETED the ${type} ${object.displayName} ITSELF (${object.id}), by ${call.method} ${call.address}.`,
  });
  call.given.directory.write(call.tenant.id, { do: 'delete', object: object.id }, by);
  return { status: 204 };
};

const requireRight = ({ token }: Call, of: typeof rights, type: string): void => {
  if (!(of[type] ?? []).some((right) => token.permissions.has(right)))
    throw denied('Insufficient privileges to complete the operation.');
};

const deletedAt = (call: Call): DeletedObject => {
  const found = call.tenant.deleted.get(call.at('object').toLowerCase());
  if (!found) throw notFound(call.at('object'));
  return found;
};

const ofType = ({ tenant }: Call, type: string): DeletedObject[] =>
  [...tenant.deleted.values()].filter(({ object }) => typeOf(object) === type);

const showing = ({ token, tenant }: Call, type: string): Showing<DeletedObject> => ({
  types: [type],
  row: (deleted) => deletedRow(token, tenant, deleted),
  usual: ({ object }) => ['deletedDateTime', ...usualOf(object)],
  filterable: ['id', 'displayName', 'deletedDateTime', 'userPrincipalName'],
  orderable: ['displayName', 'userPrincipalName'],
  context: 'directoryObjects',
  directory: true,
});

const restored = ({ token, tenant }: Call): Showing<DirectoryObject> => ({
  types: objectTypes,
  row: (object) => objectRow(token, tenant, object),
  usual: usualOf,
  context: 'directoryObjects',
});
