import { sql } from 'kysely';

/** The removals of refused accesses, as a table. As long as the desk makes none, there is none. */
export const removals = sql`(select null::uuid as tenant_id, null::uuid as group_id, null::uuid as removal_id,
  null::uuid as review_id, null::uuid as line_id, null::uuid as member_id, null::text as state, null::text as place,
  false as is_ours, null::timestamptz as removed_at, null::timestamptz as planned_at where false)`;

/** The looks at whether each is gone. */
export const removalReadings = sql`(select null::uuid as tenant_id, null::uuid as removal_id, null::timestamptz as at
  where false)`;
