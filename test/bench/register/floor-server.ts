// The floor: a bare HTTP server that writes the same rows with the bare driver, one insert a table in one transaction, as
// the tables' owner. It checks no token and no body, reads nothing, and no row-level security looks on.
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { ReportInput } from '#shared/breaches/report.ts';
import { addressOf } from '../address-of.ts';
import { openFloorPool } from '../floor-pool.ts';
import { openGivenDatabase } from '../given-database.ts';
import { obey } from '../obey.ts';
import { benchTenant } from '../sign-in.ts';
import { countRows } from './count-rows.ts';
import { floorRows, type Insert } from './floor-rows.ts';

await (await openGivenDatabase()).close(); // the schema
const { pool, close } = await openFloorPool();

const insertCase = `
  with taken as (
    insert into case_numbers values ($1, $2, 1)
    on conflict (tenant_id, year) do update set last = case_numbers.last + 1 returning last)
  insert into cases (tenant_id, case_id, subject, year, number, door, received_at, due_at, log_length, log_hash)
  select $1, $3, 'breach', $2, last, $4, $5, $6, 1, $7 from taken returning number`;

const insertBreach = `
  insert into breaches (tenant_id, case_id, kind, answers, data_kinds, people, place, aware_at, internet_message_id, mail)
  values ($1, $2, $3, $4, $5, $6, '', $7, $8, $9)`;

const insertText = ({ table, rows }: Insert): { readonly text: string; readonly values: unknown[] } => {
  const columns = Object.keys(rows[0] ?? {});
  const tuple = (at: number) => `(${columns.map((_, i) => `$${at * columns.length + i + 1}`).join(', ')})`;
  return {
    text: `insert into ${table} (${columns.join(', ')}) values ${rows.map((_, at) => tuple(at)).join(', ')}`,
    values: rows.flatMap((row) => Object.values(row)),
  };
};

const write = async (report: ReportInput, now: Date): Promise<{ caseId: string; number: number }> => {
  const [caseId, personId] = [randomUUID(), randomUUID()];
  const { recipients: _, ...mail } = report.mail ?? {};
  const client = await pool.connect();
  try {
    await client.query('begin');
    const aware = new Date(report.found.when);
    const { rows } = await client.query<{ number: number }>(insertCase, [
      benchTenant,
      now.getUTCFullYear(),
      caseId,
      report.door,
      now,
      new Date(aware.getTime() + 72 * 3_600_000),
      Buffer.alloc(32),
    ]);
    await client.query(insertBreach, [
      benchTenant,
      caseId,
      report.kind,
      JSON.stringify(report.answers),
      report.dataKinds,
      report.people,
      aware,
      report.mail?.internetMessageId ?? null,
      report.mail ? JSON.stringify(mail) : null,
    ]);
    for (const insert of floorRows(caseId, personId, randomUUID(), report, now)) {
      if (insert.rows.length > 0) await client.query(insertText(insert));
    }
    await client.query('commit');
    return { caseId, number: rows[0]?.number ?? 0 };
  } finally {
    client.release();
  }
};

const read = async (request: IncomingMessage): Promise<ReportInput> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
};

const url = await addressOf(
  createServer(async (request, response) => {
    const answer = JSON.stringify(await write(await read(request), new Date()));
    response.writeHead(201, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(answer) });
    response.end(answer);
  }),
);

obey({ address: () => url, rows: () => countRows(async (query) => (await pool.query(query)).rows) }, close);
