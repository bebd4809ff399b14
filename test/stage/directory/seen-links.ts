import type { Group } from '../municipality/group.ts';
import type { Tenant } from '../municipality/municipality.ts';
import type { LinkChange, LinkList } from './history.ts';

/** Members or owners of a group as somebody sees them who has not been told of every change yet. */
export const linksSeen = (
  { history }: Tenant,
  group: Group,
  list: LinkList,
  isSeen: (change: LinkChange) => boolean,
): ReadonlySet<string> => {
  const truth = list === 'owners' ? group.ownerIds : group.memberIds;
  const unseen = (history.linksOf.get(group.id) ?? []).filter((change) => change.list === list && !isSeen(change));
  if (unseen.length === 0) return truth;
  const seen = new Set(truth);
  for (const { objectId, holds } of unseen.reverse())
    if (holds) seen.delete(objectId);
    else seen.add(objectId);
  return seen;
};
