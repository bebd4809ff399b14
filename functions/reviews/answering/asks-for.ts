import { sql } from 'kysely';

/**
 * Lets through the sheets `s` of a review that wait for a person on a day (`YYYY-MM-DD`, Copenhagen): the own, and those of
 * whom the person stands in for on it.
 */
export const asksFor = (personId: string, today: string) =>
  sql<boolean>`(s.reviewer_id = ${personId}::uuid or exists (select from review_stand_ins d where d.tenant_id = s.tenant_id
    and d.person_id = s.reviewer_id and d.deputy_id = ${personId}::uuid and d.ended_at is null
    and ${today} between d.starts and d.ends))`;
