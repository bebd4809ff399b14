import { sql } from 'kysely';
import { isAway } from './is-away.ts';

/**
 * Whether the only owner of a group, who is here, is refused the membership in it, and keeps it until there is another owner
 * (shared/reviews/removals/removal-way.ts: where Graph refuses for another reason, that comes first).
 */
export const ownerLeaves = (group: ReturnType<typeof sql>) => sql<boolean>`
  (${group}.kind in ('security', 'microsoft-365') and not ${group}.is_dynamic and not ${group}.is_synced
    and not ${group}.is_role_assignable and not ${group}.is_restricted
    and (select count(*) from directory_memberships as n where n.tenant_id = ${group}.tenant_id
      and n.group_id = ${group}.group_id and n.relation = 'owner' and n.gone_at is null) = 1
    and exists (select from directory_memberships as n
      join directory_people as p on p.tenant_id = n.tenant_id and p.person_id = n.object_id and not ${isAway(sql`p`)}
      join removals as a on a.tenant_id = n.tenant_id and a.group_id = n.group_id and a.member_id = n.object_id
        and (a.state = 'planned' or a.state = 'task' and a.place = 'new-owner')
      where n.tenant_id = ${group}.tenant_id and n.group_id = ${group}.group_id and n.relation = 'owner'
        and n.gone_at is null))`;
