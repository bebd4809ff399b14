import { z } from 'zod';

/** The tables a report writes in. */
const tables = [
  'cases',
  'breaches',
  'breach_times',
  'case_reporters',
  'breach_recipients',
  'case_texts',
  'log_entries',
  'outbox',
  'answered_keys',
];

const counted = z.array(z.record(z.string(), z.coerce.number()));
export const rowCounts = z.record(z.string(), z.number());

/** How many rows each of them has: the floor must have written as many a report as the product. */
export const countRows = async (query: (sql: string) => Promise<unknown>): Promise<Record<string, number>> => {
  const columns = tables.map((table) => `(select count(*) from ${table}) as ${table}`);
  return counted.parse(await query(`select ${columns.join(', ')}`))[0] ?? {};
};
