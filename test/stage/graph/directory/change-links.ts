import type { StageAnswer } from '../../answer.ts';
import type { LinkList } from '../../directory/history.ts';
import type { Permissions } from '../../identity/check-token.ts';
import type { Group } from '../../municipality/group.ts';
import type { Call, Route } from '../call.ts';
import { jsonBody, textIn } from '../query/json-body.ts';
import { badRequest, GraphRefusal, notFound, requestRefused } from '../refusal.ts';
import { groupAt } from './groups.ts';
import { requireAlone, requireWritable } from './may-change-links.ts';
import { isPerson, objectOf } from './show-objects.ts';
import { writerOf } from './writer-of.ts';

const mayWriteMembers: Permissions = {
  app: ['GroupMember.ReadWrite.All', 'Group.ReadWrite.All', 'Directory.ReadWrite.All'],
  delegated: ['GroupMember.ReadWrite.All', 'Group.ReadWrite.All'],
};
const mayWriteOwners: Permissions = {
  app: ['Group.ReadWrite.All', 'Directory.ReadWrite.All'],
  delegated: ['Group.ReadWrite.All'],
};

export const linkRoutes: Route[] = [
  { method: 'DELETE', path: 'groups/{group}/members/{member}/$ref', needs: mayWriteMembers, answer: removeMember },
  { method: 'DELETE', path: 'groups/{group}/owners/{owner}/$ref', needs: mayWriteOwners, answer: removeOwner },
  { method: 'POST', path: 'groups/{group}/members/$ref', needs: mayWriteMembers, answer: addMember },
  { method: 'POST', path: 'groups/{group}/owners/$ref', needs: mayWriteOwners, answer: addOwner },
  { method: 'PATCH', path: 'groups/{group}', needs: mayWriteMembers, answer: addMembers },
];

/** A membership that is not there, a person who is not there and a group that is not there get the very same 404. */
function removeMember(call: Call): StageAnswer {
  const group = writable(call);
  const object = call.at('member').toLowerCase();
  if (!group.memberIds.has(object) || !objectOf(call.tenant, object)) throw notAMember(call);
  return written(call, 'members', group, [object], false);
}

/** At least one person must own a group; a program that owns it does not count (Learn, "Remove group owner"). */
function removeOwner(call: Call): StageAnswer {
  const group = writable(call);
  const object = call.at('owner').toLowerCase();
  if (!group.ownerIds.has(object)) throw notFound(group.id);
  const left = [...group.ownerIds].filter((id) => id !== object && call.tenant.people.has(id));
  if (left.length === 0)
    throw requestRefused('The group must have at least one owner, hence this owner cannot be removed.');
  return written(call, 'owners', group, [object], false);
}

function addMember(call: Call): StageAnswer {
  const group = writable(call);
  return written(call, 'members', group, [addable(call, group, 'members', referenceIn(call))], true);
}

/** canvas-lms, Microsoft Sync: the 101st owner is one too many. */
function addOwner(call: Call): StageAnswer {
  const group = writable(call);
  const object = addable(call, group, 'owners', referenceIn(call));
  const owner = objectOf(call.tenant, object);
  if (owner && !isPerson(owner) && !('kind' in owner && owner.kind === 'servicePrincipal'))
    throw requestRefused('The owner must be a user or a service principal.');
  if (group.ownerIds.size >= 100)
    throw new GraphRefusal(
      403,
      'Directory_QuotaExceeded',
      "Unable to perform operation as '101' would exceed the maximum quota count '100' for forward-link owners.",
    );
  return written(call, 'owners', group, [object], true);
}

/** Up to twenty at once, all or nothing (Learn, "Add members"). */
function addMembers(call: Call): StageAnswer {
  const { 'members@odata.bind': bound, ...others } = jsonBody(call.body);
  if (Object.keys(others).length > 0 || !Array.isArray(bound))
    throw badRequest("The stage's Graph changes nothing of a group but 'members@odata.bind'.");
  if (bound.length > 20)
    throw requestRefused("The number of references in 'members@odata.bind' must not be greater than 20.");
  const group = writable(call);
  const objects = bound.map((reference) => addable(call, group, 'members', idIn(String(reference))));
  return written(call, 'members', group, objects, true);
}

const writable = (call: Call): Group => {
  const group = groupAt(call);
  requireWritable(call, group);
  requireAlone(call, group);
  return group;
};

const notAMember = (call: Call): GraphRefusal =>
  call.given.switches.get('notAMember') === 'not-found'
    ? notFound(call.at('group'))
    : requestRefused(
        "One or more removed object references do not exist for the following modified properties: 'members'.",
      );

const addable = (call: Call, group: Group, list: LinkList, object: string): string => {
  if (!objectOf(call.tenant, object)) throw notFound(object);
  if ((list === 'owners' ? group.ownerIds : group.memberIds).has(object))
    throw requestRefused(
      `One or more added object references already exist for the following modified properties: '${list}'.`,
    );
  return object;
};

const referenceIn = ({ body }: Call): string => idIn(textIn(jsonBody(body), '@odata.id'));

/** A reference names the real service, whatever stands in between (Learn, "Add members"). */
const idIn = (reference: string): string => {
  const [, id] = /^https:\/\/graph\.microsoft\.com\/v1\.0\/(?:directoryObjects|users)\/([\w-]+)$/.exec(reference) ?? [];
  if (!id) throw requestRefused(`Invalid URL format specified in @odata.id: '${reference}'.`);
  return id.toLowerCase();
};

const written = (call: Call, list: LinkList, group: Group, objects: string[], holds: boolean): StageAnswer => {
  for (const object of objects)
    call.given.directory.write(call.tenant.id, { do: 'link', list, group: group.id, object, holds }, writerOf(call));
  return { status: 204 };
};
