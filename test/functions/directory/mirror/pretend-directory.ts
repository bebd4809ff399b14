import type { DirectoryGraph } from '#functions/graph/directory/directory-graph.ts';
import type { Page } from '#functions/graph/directory/page.ts';
import type { GroupSeen, LinkSeen, PersonSeen, SponsorsSeen, ThingSeen } from '#functions/graph/directory/seen.ts';
import { GraphTrouble } from '#functions/microsoft/trouble.ts';
import { plainGroup } from '#test/shared/reviews/plain-group.ts';

export const idOf = (digits: number): string => `00000000-0000-4000-8000-${String(digits).padStart(12, '0')}`;

export const trouble = (code: string, permanent = true): GraphTrouble =>
  new GraphTrouble({ part: 'graph', code, permanent });

const { ownerIds: _, ...plain } = plainGroup;

const groupSeen = (groupId: string, links: readonly LinkSeen[], isGone = false): GroupSeen => ({
  ...plain,
  groupId,
  name: isGone ? '' : `Group ${groupId.slice(-3)}`,
  description: null,
  labels: [],
  isGone,
  links,
  unreadable: 0,
});

export const personSeen = (digits: number, more: Partial<PersonSeen> = {}): PersonSeen => ({
  personId: idOf(digits),
  name: `Person ${digits}`,
  title: null,
  unit: null,
  isGuest: false,
  account: 'enabled',
  managerId: null,
  leavesOn: null,
  hiredOn: null,
  signedInAt: null,
  ...more,
});

const linkSeen = (relation: LinkSeen['relation'], objectId: string, isGone: boolean): LinkSeen => ({
  ...{ relation, objectId, isGone },
  kind: 'user',
});
const memberSeen = (objectId: string, isGone: boolean) => linkSeen('member', objectId, isGone);

/** A directory in memory that gives changes as Graph does: in pages, some of them twice, a group's members apart. */
export const pretendDirectory = () => {
  const members = new Map<string, Set<string>>();
  const owners = new Map<string, Set<string>>();
  const changes: GroupSeen[] = [];
  const people: PersonSeen[] = [];
  const sponsors: SponsorsSeen[] = [];
  /** By group. */
  const programs = new Map<string, Set<string>>();
  const things: Record<'devices' | 'contacts', ThingSeen[]> = { devices: [], contacts: [] };
  const faults: GraphTrouble[] = [];
  const asked: string[] = [];
  /** Rows on a page of groups; links of changes before `forgotten` are dead. */
  const paging = { size: 2, forgotten: 0 };

  const all = (): GroupSeen[] =>
    [...members].flatMap(([groupId, inIt]) => [
      groupSeen(groupId, []),
      ...[...inIt].map((one) => groupSeen(groupId, [memberSeen(one, false)])),
      ...[...(owners.get(groupId) ?? [])].map((one) => groupSeen(groupId, [linkSeen('owner', one, false)])),
    ]);
  const fetched = <T>(what: string, answer: () => Page<T>): Promise<Page<T>> => {
    asked.push(what);
    const fault = faults.shift();
    return fault ? Promise.reject(fault) : Promise.resolve(answer());
  };
  const whole = <T>(rows: readonly T[]): Page<T> => ({ rows, unreadable: 0, next: undefined, changes: undefined });
  // What a round gives is settled as it begins; what changes meanwhile comes in the next.
  const rounds: { readonly rows: readonly GroupSeen[]; readonly upTo: number }[] = [];
  const roundAt = (since: number | undefined) => {
    if (since !== undefined && since < paging.forgotten) throw trouble('syncStateNotFound');
    return rounds.push({ rows: since === undefined ? all() : changes.slice(since), upTo: changes.length }) - 1;
  };
  const pageOf = (round: number, begin: number): Page<GroupSeen> => {
    const { rows = [], upTo = 0 } = rounds[round] ?? {};
    const end = begin + paging.size;
    return {
      // The last row of a page comes again on the next.
      rows: rows.slice(Math.max(0, begin - 1), end),
      unreadable: 0,
      next: end < rows.length ? `page ${round} ${end}` : undefined,
      changes: end < rows.length ? undefined : `since ${upTo}`,
    };
  };

  const graph: DirectoryGraph = {
    groups: (_tenant, at) =>
      fetched(`groups ${at ?? 'all'}`, () => {
        const [what, first, second] = (at ?? 'all').split(' ');
        if (what === 'page') return pageOf(Number(first), Number(second));
        return pageOf(roundAt(what === 'since' ? Number(first) : undefined), 0);
      }),
    people: (_tenant, _at, withSignIns) => fetched(`people ${withSignIns}`, () => whole(people)),
    peopleChanges: async () => whole([]),
    signIns: async () => whole([]),
    guests: () => fetched('guests', () => whole(sponsors)),
    deletedPeople: () => fetched('deleted', () => whole([])),
    things: async (_tenant, kind) => whole(things[kind]),
    programs: async (_tenant, groupIds) =>
      groupIds.map((groupId) => ({ groupId, programIds: [...(programs.get(groupId) ?? [])], areAll: true })),
  };
  // Deleted groups, as they come back when they are restored.
  const deleted = new Map<string, Set<string>>();
  const put = (group: number, member: number | string) => {
    const memberId = typeof member === 'string' ? member : idOf(member);
    const groupId = idOf(group);
    const restored = deleted.get(groupId) ?? new Set();
    const inIt = members.get(groupId) ?? restored;
    for (const one of restored) changes.push(groupSeen(groupId, [memberSeen(one, false)]));
    deleted.delete(groupId);
    members.set(groupId, inIt.add(memberId));
    changes.push(groupSeen(groupId, [memberSeen(memberId, false)]));
  };
  const take = (group: number, member: number) => {
    if (members.get(idOf(group))?.delete(idOf(member)))
      changes.push(groupSeen(idOf(group), [memberSeen(idOf(member), true)]));
  };
  /** Makes this person the only owner. */
  const own = (group: number, personId: string) => {
    const before = owners.get(idOf(group)) ?? [];
    owners.set(idOf(group), new Set([personId]));
    const links = [...before].map((one) => linkSeen('owner', one, true));
    changes.push(groupSeen(idOf(group), [...links, linkSeen('owner', personId, false)]));
  };
  const drop = (group: number) => {
    const inIt = members.get(idOf(group));
    if (!inIt) return;
    deleted.set(idOf(group), inIt);
    members.delete(idOf(group));
    changes.push(groupSeen(idOf(group), [], true));
  };
  return { graph, put, take, own, drop, members, programs, things, people, sponsors, faults, asked, paging, changes };
};
