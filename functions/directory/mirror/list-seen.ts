import type { MemberKind } from '#shared/reviews/expand-members.ts';
import type { LinkSeen } from '../../graph/directory/seen.ts';

/** What was seen of one list of a group. */
export type ListSeen = {
  readonly groupId: string;
  readonly relation: LinkSeen['relation'];
  readonly members: ReadonlyMap<string, MemberKind>;
};
