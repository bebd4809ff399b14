import type { LinkChange, LinkList } from '../../directory/history.ts';
import { lagOfIndex, lagOfReplica } from '../../directory/lags.ts';
import { linksSeen } from '../../directory/seen-links.ts';
import type { Group } from '../../municipality/group.ts';
import type { Call } from '../call.ts';

/** Where a list comes from: from one of the replicas, or from the index that answers advanced queries. */
export type Source = 'store' | 'index';

/** Members or owners of a group as this call sees them. */
export const linksIn = (call: Call, group: Group, list: LinkList, source: Source): ReadonlySet<string> =>
  linksSeen(call.tenant, group, list, (change) => isSeen(call, change, source));

/**
 * An app has no session: it sees its own change when the replica it happens to reach does. A person sees what that person
 * did at once, but for the index (Learn, "Microsoft Entra architecture": session consistency).
 */
const isSeen = ({ given, token, replica }: Call, change: LinkChange, source: Source): boolean => {
  if (given.switches.get('directoryLag') === 'none') return true;
  const age = given.clock().getTime() - change.at;
  if (source === 'index') return age >= lagOfIndex(change);
  const isOwn = token.kind === 'delegated' && change.by === token.objectId;
  return isOwn || change.settled || age >= lagOfReplica(change, replica);
};
