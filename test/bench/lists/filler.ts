// A process that fills a database with cases by sets of rows, and leaves it as a nightly maintenance would.
import { z } from 'zod';
import { fillWithCases } from '#test/support/many-cases.ts';
import { openGivenDatabase } from '../given-database.ts';
import { obey } from '../obey.ts';
import { benchTenant } from '../sign-in.ts';

const chunk = 20_000;
const order = z.object({ cases: z.int(), open: z.int() });
const { bare, close } = await openGivenDatabase();

/** `open`: of every thousand cases. */
const fill = async (given: unknown): Promise<number> => {
  const { cases, open } = order.parse(given);
  for (let from = 1; from <= cases; from += chunk)
    await fillWithCases((text, values = []) => bare.query(text, [...values]), benchTenant, {
      from,
      to: Math.min(from + chunk, cases + 1),
      open,
    });
  await bare.query('vacuum analyze');
  return cases;
};

obey({ fill }, close);
