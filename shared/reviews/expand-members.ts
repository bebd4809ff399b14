/** What Graph lists as a member of a group; a type it may add later is `unknown` and reviewed like the others. */
export const memberKinds = ['user', 'group', 'device', 'contact', 'service-principal', 'unknown'] as const;
export type MemberKind = (typeof memberKinds)[number];

export type Member = { readonly memberId: string; readonly kind: MemberKind };

/** A member of a group with every way in: each inner group that lists it, and the groups that lead there from outside in. */
export type Reached = Member & { readonly isDirect: boolean; readonly paths: readonly (readonly string[])[] };

/**
 * Every person and thing in a group, directly or through groups inside it, each once. Groups may hold one another
 * in a ring: each is entered once, by its shortest way. The group itself is never its own member.
 * @param membersOf direct members of a group; none where it is not known
 */
export const expandMembers = (
  groupId: string,
  membersOf: (groupId: string) => readonly Member[],
): readonly Reached[] => {
  const found = new Map<
    string,
    { readonly member: Member; isDirect: boolean; readonly paths: (readonly string[])[] }
  >();
  const entered = new Set([groupId]);
  const waiting: (readonly string[])[] = [[]];
  for (let path = waiting.shift(); path; path = waiting.shift()) {
    for (const member of membersOf(path.at(-1) ?? groupId)) {
      if (member.memberId === groupId) continue;
      const known = found.get(member.memberId) ?? { member, isDirect: false, paths: [] };
      found.set(member.memberId, known);
      if (path.length === 0) known.isDirect = true;
      else known.paths.push(path);
      if (member.kind !== 'group' || entered.has(member.memberId)) continue;
      entered.add(member.memberId);
      waiting.push([...path, member.memberId]);
    }
  }
  return [...found.values()].map(({ member, isDirect, paths }) => ({ ...member, isDirect, paths }));
};
