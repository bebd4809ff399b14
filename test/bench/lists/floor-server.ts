// The floor: a bare HTTP server that fetches the same rows with the bare driver by one indexed statement, prepared once, as
// the tables' owner. It checks no token and no rights, and no row-level security looks on.
import { createServer } from 'node:http';
import { z } from 'zod';
import { addressOf } from '../address-of.ts';
import { openFloorPool } from '../floor-pool.ts';
import { obey } from '../obey.ts';
import { benchTenant } from '../sign-in.ts';

const { pool, close } = await openFloorPool();
const statements: string[] = [];

const url = await addressOf(
  createServer(async (request, response) => {
    const place = Number(request.url?.slice(1));
    const { rows } = await pool.query({ name: `floor_${place}`, text: statements[place] ?? '', values: [benchTenant] });
    const answer = JSON.stringify(rows);
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(answer) });
    response.end(answer);
  }),
);

const timeOf = async (text: string): Promise<number> => {
  const milliseconds: number[] = [];
  for (let run = 0; run < 3; run += 1) {
    const begun = performance.now();
    await pool.query(text, [benchTenant]);
    milliseconds.push(performance.now() - begun);
  }
  return Math.min(...milliseconds);
};

/** Takes statements in that fetch the same rows, and answers where those of the quickest are to be had. */
const serve = async (given: unknown): Promise<string> => {
  const [first = '', ...others] = z.array(z.string()).parse(given);
  let best = { text: first, time: others.length > 0 ? await timeOf(first) : 0 };
  for (const text of others) {
    const time = await timeOf(text);
    if (time < best.time) best = { text, time };
  }
  return `${url}/${statements.push(best.text) - 1}`;
};

obey({ serve }, close);
