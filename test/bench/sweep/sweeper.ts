// A process with a full outbox: claims what is due as the desk does, and with the bare query.
import { z } from 'zod';
import { claim } from '#functions/outbox/claim.ts';
import { openGivenDatabase } from '../given-database.ts';
import { obey } from '../obey.ts';
import { benchTenant } from '../sign-in.ts';

const now = new Date('2026-11-24T08:00:00Z');
const leasedUntil = new Date(now.getTime() + 180_000);
const chunk = 100_000;
const due = 50;

const { db, bare, close } = await openGivenDatabase();

const order = z.object({ rows: z.int(), timeoutMs: z.number() });

/** Fills the outbox with reminders of the coming weeks; answers how many it managed within its timeout (milliseconds). */
const fill = async (given: unknown): Promise<number> => {
  const { rows, timeoutMs } = order.parse(given);
  const begun = performance.now();
  let filled = 0;
  while (filled < rows && performance.now() - begun < timeoutMs) {
    await bare.query(
      `insert into outbox (tenant_id, outbox_id, kind, subject_id, payload, planned_at, due)
       select $1::uuid, gen_random_uuid(), 'reminder', gen_random_uuid(), '{"hours":24}', at, at
       from (select $2::timestamptz + n * interval '2 seconds' as at from generate_series(1, $3) n) times`,
      [benchTenant, new Date(now.getTime() + 3_600_000 + filled * 2000), chunk],
    );
    filled += chunk;
  }
  await bare.query(`create table chosen as select tenant_id, outbox_id from outbox order by outbox_id limit ${due}`);
  await bare.query('vacuum analyze outbox');
  return filled;
};

const makeDue = () =>
  bare.query(
    `update outbox set due = $1::timestamptz - interval '1 minute', attempts = 0, trouble = null from chosen
     where outbox.tenant_id = chosen.tenant_id and outbox.outbox_id = chosen.outbox_id`,
    [now],
  );

const bareClaim = (limit: number) =>
  bare.query(
    `update outbox set attempts = outbox.attempts + 1, due = $1, trouble = null
     from (select tenant_id, outbox_id from outbox where state = 'open' and due <= $2
       order by due limit ${limit} for update skip locked) found
     where outbox.tenant_id = found.tenant_id and outbox.outbox_id = found.outbox_id
     returning outbox.tenant_id, outbox.outbox_id, kind, subject_id, payload, planned_at, attempts`,
    [leasedUntil, now],
  );

const timed = async (work: () => Promise<number>, expected: number): Promise<number> => {
  const begun = performance.now();
  const claimed = await work();
  if (claimed !== expected) throw new Error(`${claimed} rows were claimed, not ${expected}`);
  return performance.now() - begun;
};

const claimAll = async (): Promise<number> => {
  let claimed = 0;
  for (let rows = 1; claimed < due && rows > 0; claimed += rows) rows = (await claim(db, now, due)).length;
  return claimed;
};

/** Milliseconds of one claim of everything due, of one row, and of a look that finds nothing: product, then floor. */
const measure = async () => {
  await makeDue();
  const productAll = await timed(claimAll, due);
  const productNone = await timed(async () => (await claim(db, now, due)).length, 0);
  await makeDue();
  const floorAll = await timed(async () => (await bareClaim(due)).rows.length, due);
  const floorNone = await timed(async () => (await bareClaim(due)).rows.length, 0);
  return { productAll, floorAll, productNone, floorNone };
};

obey({ fill, measure }, close);
