import type { Group, GroupKind } from '../municipality/group.ts';
import { groupKinds } from '../municipality/group.ts';
import type { Tenant } from '../municipality/municipality.ts';
import type { Person } from '../municipality/person.ts';
import type { Deed } from './deed.ts';
import { readRule } from './membership-rule.ts';

/** What an administrator, or an outside job, may be told to do with the directory. */
export const orders = [
  'add-member',
  'remove-member',
  'add-owner',
  'remove-owner',
  'set-manager',
  'set-unit',
  'set-hire-date',
  'set-leave-date',
  'set-sponsor',
  'disable',
  'enable',
  'delete-person',
  'restore-person',
  'purge',
  'create-group',
  'delete-group',
  'restore-group',
  'set-rule',
  'set-type',
  'set-description',
  'reprocess',
] as const;

export type Named = { group?: string | undefined; person?: string | undefined };
export type Order = Named & { do: (typeof orders)[number]; value: string | null; newId: string };
type Refuse = (words: string) => Error;

/** What an order comes to, and the id of what it is about. Refuses in words what cannot be. */
export const deedsOf = (tenant: Tenant, order: Order, refuse: Refuse): { deeds: Deed[]; id: string } => {
  const group = () => required(groupCalled(tenant, order.group), refuse(`There is no group "${order.group ?? ''}".`));
  const person = () => required(personCalled(tenant, order.person), refuse(`There is no "${order.person ?? ''}".`));
  const deleted = (name: string | undefined) =>
    required(deletedCalled(tenant, name), refuse(`"${name ?? ''}" is not among what was deleted.`));
  const value = () => required(order.value ?? undefined, refuse(`${order.do} needs a value.`));
  const one = (id: string, ...deeds: Deed[]) => ({ deeds, id });
  switch (order.do) {
    case 'add-member':
    case 'remove-member':
    case 'add-owner':
    case 'remove-owner':
      return links(tenant, order, group(), refuse);
    case 'set-manager': {
      const manager =
        order.value === null ? null : required(personCalled(tenant, order.value), refuse('No such manager.')).id;
      return one(person().id, { do: 'manager', person: person().id, manager });
    }
    case 'set-sponsor': {
      const sponsor = personCalled(tenant, value()) ?? groupCalled(tenant, value());
      return one(person().id, { do: 'sponsors', person: person().id, sponsors: sponsor ? [sponsor.id] : [] });
    }
    case 'set-unit':
      return one(person().id, { do: 'unit', person: person().id, unit: value() });
    case 'set-hire-date':
      return one(person().id, { do: 'hired', person: person().id, hiredOn: instantIn(order.value, refuse) });
    case 'set-leave-date':
      return one(person().id, { do: 'leaves', person: person().id, leavesOn: instantIn(order.value, refuse) });
    case 'disable':
    case 'enable':
      return one(person().id, { do: 'enabled', person: person().id, enabled: order.do === 'enable' });
    case 'delete-person':
      return one(person().id, { do: 'delete', object: person().id });
    case 'delete-group':
      return one(group().id, { do: 'delete', object: group().id });
    case 'restore-person':
    case 'restore-group': {
      const id = deleted(order.person ?? order.group);
      return one(id, { do: 'restore', object: id });
    }
    case 'purge': {
      const id = deleted(order.person ?? order.group);
      return one(id, { do: 'purge', object: id });
    }
    case 'create-group': {
      const kind = order.group === undefined ? 'security' : kindIn(order.group, refuse);
      return one(order.newId, { do: 'create-group', group: order.newId, name: value(), kind });
    }
    case 'set-rule':
      return one(group().id, ruleDeed(group(), value(), refuse));
    case 'set-type':
      return one(order.group ? group().id : person().id, typeDeed(order, group, person, refuse));
    case 'set-description':
      return one(group().id, { do: 'describe', group: group().id, description: order.value ?? '' });
    case 'reprocess':
      return one(group().id, ...putBack(tenant, group()));
  }
};

/** As Graph keeps them: an instant in UTC, also of what people call a day. */
const instantIn = (value: string | null, refuse: Refuse): string | null => {
  if (value === null) return null;
  const at = new Date(value);
  if (Number.isNaN(at.getTime())) throw refuse(`"${value}" is no instant.`);
  return at.toISOString();
};

const links = (tenant: Tenant, order: Order, group: Group, refuse: Refuse): { deeds: Deed[]; id: string } => {
  const holds = order.do.startsWith('add');
  const list = order.do.endsWith('owner') ? 'owners' : 'members';
  const link = (object: string): Deed => ({ do: 'link', list, group: group.id, object, holds });
  const known = objectCalled(tenant, order.person ?? order.value ?? '');
  if (known !== undefined) return { deeds: [link(known)], id: known };
  // A kind of object that nobody knows yet becomes one.
  if (order.person !== undefined || !order.value || !/^[a-z]\w+$/.test(order.value) || !holds)
    throw refuse(`There is no "${order.person ?? order.value ?? ''}" for ${order.do}.`);
  return {
    deeds: [{ do: 'create-stranger', object: order.newId, kind: order.value }, link(order.newId)],
    id: order.newId,
  };
};

const ruleDeed = (group: Group, value: string, refuse: Refuse): Deed => {
  if (value === 'Paused' || value === 'On') return { do: 'rule-paused', group: group.id, paused: value === 'Paused' };
  if (!readRule(value)) throw refuse(`The stage cannot read the rule "${value}".`);
  return { do: 'rule', group: group.id, rule: value };
};

const typeDeed = ({ group, value }: Order, groupOf: () => Group, personOf: () => Person, refuse: Refuse): Deed => {
  if (group === undefined) {
    if (value !== 'Guest' && value !== 'Member') throw refuse('A person is a Member or a Guest.');
    return { do: 'user-type', person: personOf().id, userType: value };
  }
  if (value === 'cloud-managed' || value === 'on-prem-managed')
    return { do: 'cloud-managed', group: groupOf().id, cloudManaged: value === 'cloud-managed' };
  return { do: 'group-kind', group: groupOf().id, kind: kindIn(value ?? '', refuse) };
};

/**
 * What a nightly job or the reprocessing of an access package does: everybody an app took out through Graph is in the group
 * again (Learn, "Reprocess requests and assignments in entitlement management").
 */
const putBack = ({ history }: Tenant, group: Group): Deed[] => {
  const removed = history.audit.filter(
    ({ activity, by, groupId }) => activity === 'Remove member from group' && by.kind === 'app' && groupId === group.id,
  );
  const ids = new Set(
    removed.flatMap(({ objectId }) => (objectId && !group.memberIds.has(objectId) ? [objectId] : [])),
  );
  return [...ids].map((object) => ({ do: 'link', list: 'members', group: group.id, object, holds: true }));
};

const kindIn = (text: string, refuse: Refuse): GroupKind =>
  required(
    groupKinds.find((kind) => kind === text),
    refuse(`A group's kind is one of ${groupKinds.join(', ')}.`),
  );

const groupCalled = ({ groups }: Tenant, name = ''): Group | undefined =>
  groups.get(name.toLowerCase()) ?? [...groups.values()].find(({ displayName }) => displayName === name);

const personCalled = ({ people }: Tenant, name = ''): Person | undefined => {
  const wanted = name.toLowerCase();
  return (
    people.get(wanted) ??
    [...people.values()].find(({ signInName, upn, mail }) => [signInName, upn, mail].includes(wanted))
  );
};

const objectCalled = (tenant: Tenant, name: string): string | undefined =>
  (personCalled(tenant, name) ?? groupCalled(tenant, name) ?? tenant.others.get(name.toLowerCase()))?.id;

const deletedCalled = ({ deleted }: Tenant, name = ''): string | undefined => {
  const wanted = name.toLowerCase();
  if (deleted.has(wanted)) return wanted;
  for (const [id, { object }] of deleted) {
    const names = 'upn' in object ? [object.upn, object.signInName] : [object.displayName.toLowerCase()];
    if (names.includes(wanted)) return id;
  }
  return undefined;
};

const required = <T>(value: T | undefined, refusal: Error): T => {
  if (value === undefined) throw refusal;
  return value;
};
