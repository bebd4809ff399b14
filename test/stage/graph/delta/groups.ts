import type { LinkChange, LinkList, ObjectChange } from '../../directory/history.ts';
import { linksSeen } from '../../directory/seen-links.ts';
import type { Group } from '../../municipality/group.ts';
import type { Call } from '../call.ts';
import { groupRow, usualOfGroup } from '../directory/group-row.ts';
import { isHiddenFor } from '../directory/groups.ts';
import { objectOf, typeOf } from '../directory/show-objects.ts';
import type { Row } from '../query/filter.ts';
import { chanceOf, type Entry } from './answer-round.ts';
import type { Begun } from './begin-round.ts';
import { isAskedFor, propertiesIn } from './shown-properties.ts';

/** How many links one row holds; a group with more comes several times (msgraph-sdk-dotnet issue 574). */
const linksInRow = 100;

type Link = { readonly id: string; readonly holds: boolean };
/** Read only where a row is shown: a first round goes through all links of a directory for each of its pages. */
type Links = { readonly size: number; readonly read: () => readonly Link[] };
type LinksOf = Readonly<Record<LinkList, Links>>;

/** What a round tells of groups: all of them, or what became of them since the last round. */
export const groupEntries = (call: Call, round: Begun): Entry[] => {
  const isAsked = (id: string) => round.ids?.includes(id) ?? true;
  if (round.known === undefined) {
    const unborn = new Set(call.tenant.history.groups.slice(round.shows.objects).map(({ objectId }) => objectId));
    return [...call.tenant.groups.values()]
      .filter(({ id }) => isAsked(id) && !(unborn.has(id) && wasMadeIn(call, id, round.shows.objects)))
      .flatMap((group) => wholeGroup(call, round, group));
  }
  return changedIds(call, round)
    .filter(isAsked)
    .flatMap((id) => changedGroup(call, round, id));
};

const wasMadeIn = ({ tenant }: Call, id: string, from: number): boolean =>
  tenant.history.groups.slice(from).some(({ objectId, what }) => objectId === id && what === 'created');

const changedIds = ({ tenant: { history } }: Call, round: Begun): string[] => [
  ...new Set([
    ...history.groups.slice(round.known?.objects, round.shows.objects).map(({ objectId }) => objectId),
    ...history.links
      .slice(round.known?.links, round.shows.links)
      .filter(({ list }) => isFollowed(round, list))
      .map(({ groupId }) => groupId),
  ]),
];

const isFollowed = ({ select }: Begun, list: LinkList): boolean => (select ?? ['members']).includes(list);

const wholeGroup = (call: Call, round: Begun, group: Group): Entry[] => {
  const links = (list: LinkList): Links => {
    if (!isFollowed(round, list)) return listOf([]);
    const seen = linksSeen(call.tenant, group, list, ({ order }) => order < round.shows.links);
    return { size: seen.size, read: () => Array.from(seen, (id) => ({ id, holds: true })) };
  };
  return inSlices(call, round, group, { members: links('members'), owners: links('owners') }, undefined);
};

const changedGroup = (call: Call, round: Begun, id: string): Entry[] => {
  const { groups } = call.tenant.history;
  const own = groups.slice(0, round.shows.objects).filter(({ objectId }) => objectId === id);
  const fresh = groups.slice(round.known?.objects, round.shows.objects).filter(({ objectId }) => objectId === id);
  const fate = own.findLast(({ what }) => what !== 'properties')?.what;
  if (fate === 'deleted' || fate === 'purged')
    // Restorable is "changed", gone for good "deleted" (Learn, "Use delta query": resource representation).
    return [{ key: id, row: () => ({ id, '@removed': { reason: fate === 'deleted' ? 'changed' : 'deleted' } }) }];
  const group = call.tenant.groups.get(id);
  if (!group) return [];
  if (fresh.some(({ what }) => what === 'created' || what === 'restored')) return wholeGroup(call, round, group);
  const names = fresh.flatMap((change: ObjectChange) => (change.what === 'properties' ? change.names : []));
  const members = listOf(changedLinks(call, round, group, 'members'));
  const owners = listOf(changedLinks(call, round, group, 'owners'));
  if (members.size + owners.size === 0 && !isAskedFor(round, names, usualOfGroup)) return [];
  return inSlices(call, round, group, { members, owners }, new Set(names));
};

/** The links that came or went since, each as it ended; at times one again that was told before. */
const changedLinks = (call: Call, round: Begun, group: Group, list: LinkList): Link[] => {
  if (!isFollowed(round, list)) return [];
  const told = (call.tenant.history.linksOf.get(group.id) ?? []).filter(
    (change) => change.list === list && change.order < round.shows.links,
  );
  const last = new Map(told.map((change) => [change.objectId, change]));
  const isNew = ({ order }: LinkChange) => order >= (round.known?.links ?? 0);
  const old =
    call.given.switches.get('deltaReplays') === 'some' ? told.findLast((change) => !isNew(change)) : undefined;
  const again = old && chanceOf(round, `replay ${group.id}`) < 0.5 ? last.get(old.objectId) : undefined;
  // What has changed since is told anyway.
  const replayed = again && !isNew(again) ? [again] : [];
  const fresh = [...last.values()].filter(isNew);
  return [...(fresh.length > 0 ? replayed : []), ...fresh].map(({ objectId: id, holds }) => ({
    id,
    holds,
  }));
};

const listOf = (links: readonly Link[]): Links => ({ size: links.length, read: () => links });

const isTold = (call: Call, group: Group, list: LinkList, id: string): boolean => {
  if (list === 'owners') return true;
  if (isHiddenFor(call, group)) return false;
  return typeIn(call, id) !== 'servicePrincipal' || call.given.switches.get('programMembers') === 'listed';
};

const inSlices = (
  call: Call,
  round: Begun,
  group: Group,
  { members, owners }: LinksOf,
  changed: ReadonlySet<string> | undefined,
): Entry[] => {
  const count = Math.max(1, Math.ceil(Math.max(members.size, owners.size) / linksInRow));
  const told = (list: LinkList, links: Links, at: number) => {
    const rows = links
      .read()
      .slice(at * linksInRow, (at + 1) * linksInRow)
      .filter(({ id }) => isTold(call, group, list, id) && (changed !== undefined || !isDeleted(call, id)))
      .map((one) => linkRow(call, one));
    return rows.length > 0 ? { [`${list}@delta`]: rows } : {};
  };
  return Array.from({ length: count }, (_, at) => ({
    key: `${group.id}/${at}`,
    row: () => ({
      ...propertiesIn(call, round, groupRow(call.tenant, group), usualOfGroup, changed),
      ...told('members', members, at),
      ...told('owners', owners, at),
    }),
  }));
};

/** Deleted people stand in their groups still; a first round does not tell of them. */
const isDeleted = ({ tenant }: Call, id: string): boolean => objectOf(tenant, id) === undefined;

/** "deleted" is the link, though its object lives on (Learn, "Get incremental changes for groups"). */
const linkRow = (call: Call, { id, holds }: Link): Row => ({
  '@odata.type': `#microsoft.graph.${typeIn(call, id)}`,
  id,
  ...(!holds && { '@removed': { reason: 'deleted' } }),
});

const typeIn = ({ tenant }: Call, id: string): string => {
  const object = objectOf(tenant, id) ?? tenant.deleted.get(id)?.object;
  return object ? typeOf(object) : (tenant.history.gone.get(id) ?? 'user');
};
