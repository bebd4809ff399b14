import { sql } from 'kysely';
import { Refusal } from '#shared/refusals/refusal.ts';
import { expandMembers } from '#shared/reviews/expand-members.ts';
import { type GroupAccess, mostShown } from '#shared/reviews/proof/proof-views.ts';
import { standingSince } from '#shared/reviews/standing-since.ts';
import type { Routes } from '#shared/routes/all.ts';
import { dayInCopenhagen } from '#shared/time/copenhagen.ts';
import { inTenant, type Tx } from '../../database/transaction.ts';
import type { UseCase } from '../../use-case.ts';
import { membershipsOf } from '../directory/memberships.ts';
import { accessIn, type Held } from './access-in-words.ts';
import { readGroupFacts } from './group-facts-of.ts';
import { linesAbout, reviewsWithout } from './lines-about.ts';
import { logLook } from './log-look.ts';
import { readDirectoryNames } from './read-directory-names.ts';

/**
 * Who has and had access through a group, by name, some hundred at a time; the look is an entry in the log.
 * @throws Refusal `not-found`: neither the directory nor a review knows the group
 */
export const readGroupAccess: UseCase<Routes['readGroupAccess']> = (parts, caller, { params, query }) =>
  inTenant(parts.db, caller.tenantId, async (tx) => {
    const { groupId } = params;
    const now = parts.now();
    const found = await groupAccessOf(tx, caller.tenantId, groupId, now, { from: query.from, most: mostShown });
    await logLook(tx, caller, { groupId }, now);
    return found;
  });

type Part = { readonly from: number; readonly most: number };

/** The same of some or of all, for a look that is logged elsewhere. @throws Refusal `not-found` */
export const groupAccessOf = async (
  tx: Tx,
  tenantId: string,
  groupId: string,
  now: Date,
  { from, most }: Part = { from: 0, most: Number.POSITIVE_INFINITY },
): Promise<GroupAccess> => {
  const [group] = await readGroupFacts(tx, tenantId, [groupId]);
  if (!group) throw new Refusal('not-found');
  const held = await heldIn(tx, tenantId, groupId);
  const people = await byName(tx, tenantId, groupId, [...held.keys()]);
  const shown = people.slice(from, from + most);
  const memberIds = shown.map(({ personId }) => personId);
  const lines = Map.groupBy(await linesAbout(tx, tenantId, { memberIds, groupId }), ({ memberId }) => memberId);
  const missed = await reviewsWithout(tx, tenantId, { memberIds, groupIds: [groupId] });
  const without = Map.groupBy(missed, ({ memberId }) => memberId);
  const owners = await ownersOf(tx, tenantId, groupId);
  const answerers = [...lines.values()].flat().map(({ answeredBy }) => answeredBy);
  const nameOf = await readDirectoryNames(tx, tenantId, [...answerers, ...owners]);
  const reading = await tx
    .selectFrom('directory_readings')
    .select('done_at')
    .where('tenant_id', '=', tenantId)
    .executeTakeFirst();
  const today = dayInCopenhagen(now);
  return {
    ...group,
    owners: owners.map((personId) => nameOf(personId)),
    readAt: reading?.done_at?.toISOString() ?? null,
    count: people.length,
    accesses: shown.map(({ name, ...person }) => {
      const { personId } = person;
      const own = { lines: lines.get(personId) ?? [], without: without.get(personId) ?? [] };
      const known = { ...person, name: name || (own.lines.at(-1)?.facts.name ?? '') };
      return { person: known, ...accessIn(held.get(personId) ?? notHeld, own, nameOf, today) };
    }),
  };
};

const notHeld: Held = { isHeld: false, isDirect: true, since: null, goneAt: null };

/** Who is in the group, directly or through a group in it, and who was in it directly. */
const heldIn = async (tx: Tx, tenantId: string, groupId: string): Promise<ReadonlyMap<string, Held>> => {
  const gone = await tx
    .selectFrom('directory_memberships')
    .select(['object_id', 'since', 'gone_at'])
    .where('tenant_id', '=', tenantId)
    .where('group_id', '=', groupId)
    .where('relation', '=', 'member')
    .where('gone_at', 'is not', null)
    .execute();
  const { membersOf, firstSeen } = await membershipsOf(tx, tenantId, [groupId]);
  const now = expandMembers(groupId, membersOf).map(
    (reached) =>
      [
        reached.memberId,
        {
          isHeld: true,
          isDirect: reached.isDirect,
          since: standingSince(groupId, reached, firstSeen),
          goneAt: null,
        },
      ] as const,
  );
  const before = gone.map(
    ({ object_id, since, gone_at }) => [object_id, { isHeld: false, isDirect: true, since, goneAt: gone_at }] as const,
  );
  return new Map<string, Held>([...before, ...now]);
};

type Named = {
  readonly personId: string;
  readonly name: string;
  readonly title: string | null;
  readonly unit: string | null;
};

/** These members and all whom a review asked about, by name in Danish order. */
const byName = async (
  tx: Tx,
  tenantId: string,
  groupId: string,
  memberIds: readonly string[],
): Promise<readonly Named[]> => {
  const { rows } = await sql<Named>`
    select m.member_id as "personId", coalesce(p.name, g.name, '') as name, p.title, p.unit
    from (
      select unnest(${[...memberIds]}::uuid[]) as member_id
      union
      select l.member_id from review_lines l
      join review_sheets s on s.tenant_id = l.tenant_id and s.sheet_id = l.sheet_id and s.forgotten_at is null
      where l.tenant_id = ${tenantId}::uuid and l.group_id = ${groupId}::uuid) as m
    left join directory_people p on p.tenant_id = ${tenantId}::uuid and p.person_id = m.member_id
    left join directory_groups g on g.tenant_id = ${tenantId}::uuid and g.group_id = m.member_id`.execute(tx);
  const danish = new Intl.Collator('da');
  return rows.toSorted(
    (one, other) => danish.compare(one.name, other.name) || (one.personId < other.personId ? -1 : 1),
  );
};

const ownersOf = async (tx: Tx, tenantId: string, groupId: string): Promise<readonly string[]> => {
  const rows = await tx
    .selectFrom('directory_memberships')
    .select('object_id')
    .where('tenant_id', '=', tenantId)
    .where('group_id', '=', groupId)
    .where('relation', '=', 'owner')
    .where('gone_at', 'is', null)
    .orderBy('object_id')
    .execute();
  return rows.map(({ object_id }) => object_id);
};
