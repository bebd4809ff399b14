// A process that fills a database with cases by sets of rows, and leaves it as the maintenance of every hour would.
import { z } from 'zod';
import { fillWithCases } from '#test/support/many-cases.ts';
import { openGivenDatabase } from '../given-database.ts';
import { obey } from '../obey.ts';
import { benchTenant } from '../sign-in.ts';

const order = z.object({ cases: z.int(), open: z.int() });
const { bare, close } = await openGivenDatabase();

/** `open`: of every thousand cases. Indexes that keep nothing unique are made anew behind the rows: that is many times as fast. */
const fill = async (given: unknown): Promise<number> => {
  const { cases, open } = order.parse(given);
  const { rows } = await bare.query<{ name: string; made: string }>(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as made from pg_index
     where not indisunique and indrelid in
       ('cases'::regclass, 'breaches'::regclass, 'case_words'::regclass, 'case_reporters'::regclass, 'case_texts'::regclass)`,
  );
  for (const { name } of rows) await bare.query(`drop index ${name}`);
  await fillWithCases((text, values = []) => bare.query(text, [...values]), benchTenant, {
    from: 1,
    to: cases + 1,
    open,
  });
  await bare.query(`set maintenance_work_mem = '256MB'`);
  for (const { made } of rows) await bare.query(made);
  await bare.query('vacuum analyze');
  await bare.query('select note_common_words()');
  return cases;
};

obey({ fill }, close);
