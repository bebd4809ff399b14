import { sql } from 'kysely';

/** Whether a person of the directory cannot answer: the account is closed, or gone. */
export const isAway = (person: ReturnType<typeof sql>) =>
  sql<boolean>`(${person}.account is distinct from 'enabled' or ${person}.gone_at is not null)`;
