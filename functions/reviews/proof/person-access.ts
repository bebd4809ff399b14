import { sql } from 'kysely';
import { Refusal } from '#shared/refusals/refusal.ts';
import type { PersonAccess } from '#shared/reviews/proof/proof-views.ts';
import type { Routes } from '#shared/routes/all.ts';
import { dayInCopenhagen } from '#shared/time/copenhagen.ts';
import { inTenant, type Tx } from '../../database/transaction.ts';
import type { UseCase } from '../../use-case.ts';
import { accessIn, type Held } from './access-in-words.ts';
import { readGroupFacts } from './group-facts-of.ts';
import { linesAbout, reviewsWithout } from './lines-about.ts';
import { logLook } from './log-look.ts';
import { readDirectoryNames } from './read-directory-names.ts';

/**
 * What a person has and had access to, since when, and who confirmed it; the look is an entry in the log.
 * @throws Refusal `not-found`: neither the directory nor a review knows the person
 */
export const readPersonAccess: UseCase<Routes['readPersonAccess']> = (parts, caller, { params }) =>
  inTenant(parts.db, caller.tenantId, async (tx) => {
    const now = parts.now();
    const found = await personAccessOf(tx, caller.tenantId, params.personId, now);
    await logLook(tx, caller, { personId: params.personId }, now);
    return found;
  });

/** The same, for a look that is logged elsewhere. @throws Refusal `not-found` */
export const personAccessOf = async (tx: Tx, tenantId: string, personId: string, now: Date): Promise<PersonAccess> => {
  const person = await readPerson(tx, tenantId, personId);
  if (!person) throw new Refusal('not-found');
  const held = await heldBy(tx, tenantId, personId);
  const lines = Map.groupBy(await linesAbout(tx, tenantId, { memberIds: [personId] }), ({ groupId }) => groupId);
  const groupIds = [...new Set([...held.keys(), ...lines.keys()])];
  const groups = await readGroupFacts(tx, tenantId, groupIds);
  const missed = await reviewsWithout(tx, tenantId, { memberIds: [personId], groupIds });
  const without = Map.groupBy(missed, ({ groupId }) => groupId);
  const answerers = [...lines.values()].flat().map(({ answeredBy }) => answeredBy);
  const nameOf = await readDirectoryNames(tx, tenantId, [...answerers, person.manager_id]);
  const today = dayInCopenhagen(now);
  const { name, title, unit, manager_id } = person;
  return {
    ...{ personId, name, title, unit },
    manager: manager_id ? nameOf(manager_id) : null,
    readAt: person.read_at?.toISOString() ?? null,
    accesses: groups.map((group) => ({
      group,
      ...accessIn(
        held.get(group.groupId) ?? notHeld,
        { lines: lines.get(group.groupId) ?? [], without: without.get(group.groupId) ?? [] },
        nameOf,
        today,
      ),
    })),
  };
};

const notHeld: Held = { isHeld: false, isDirect: true, since: null, goneAt: null };

type Person = {
  readonly name: string;
  readonly title: string | null;
  readonly unit: string | null;
  readonly manager_id: string | null;
  readonly read_at: Date | null;
};

const readPerson = async (tx: Tx, tenantId: string, personId: string): Promise<Person | undefined> => {
  const { rows } = await sql<Person>`
    select p.name, p.title, p.unit, p.manager_id, r.done_at as read_at
    from directory_people p left join directory_readings r on r.tenant_id = p.tenant_id
    where p.tenant_id = ${tenantId}::uuid and p.person_id = ${personId}::uuid`.execute(tx);
  return rows[0];
};

/** The groups the person is in or was in, directly or through groups in them. */
const heldBy = async (tx: Tx, tenantId: string, personId: string): Promise<ReadonlyMap<string, Held>> => {
  const { rows } = await sql<{ group_id: string; since: Date | null; gone_at: Date | null; is_direct: boolean }>`
    with recursive direct as (
      select group_id, since, gone_at from directory_memberships
      where tenant_id = ${tenantId}::uuid and ${personId}::uuid = any (listed) and object_id = ${personId}::uuid
        and relation = 'member'),
    reached as (
      select group_id from direct where gone_at is null
      union
      select m.group_id from reached h
      join directory_memberships m on m.tenant_id = ${tenantId}::uuid and m.holds_groups and m.object_id = h.group_id
        and m.relation = 'member' and m.gone_at is null)
    select h.group_id, d.since, null::timestamptz as gone_at, d.group_id is not null as is_direct
    from reached h left join direct d on d.group_id = h.group_id and d.gone_at is null
    union all
    select group_id, since, gone_at, true from direct
    where gone_at is not null and group_id not in (select group_id from reached)`.execute(tx);
  return new Map(
    rows.map(({ group_id, since, gone_at, is_direct }) => [
      group_id,
      { isHeld: gone_at === null, isDirect: is_direct, since, goneAt: gone_at },
    ]),
  );
};
