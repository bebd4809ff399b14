import { sql } from 'kysely';

/** Whether silence kept a line `l` of a sheet `s`: its reviewer was reached, did not answer, and silence removes by the plan. */
export const isKeptBySilence = sql<boolean>`(s.silent_at is not null and l.answer is null and l.vanished is null)`;
