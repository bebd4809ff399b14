import { sql } from 'kysely';

/**
 * Whether silence kept a line `l` of a sheet `s`: its reviewer was reached, did not answer, and silence removes by the plan.
 * What was to be kept by an answer that was not sent is kept for good.
 */
export const isKeptBySilence = sql<boolean>`(s.silent_at is not null and l.answer is null and l.vanished is null
  and l.other_answer is distinct from 'keep')`;
