// Sends reports over kept-alive connections: each client sends its next report when it has the answer to the last.
import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { z } from 'zod';
import { obey } from '../obey.ts';
import { reportNumber } from './reports.ts';

const order = z.object({
  url: z.string(),
  clients: z.int(),
  /** Milliseconds, or a number of reports: whichever is reached first. */
  lasting: z.number(),
  most: z.int(),
  tokens: z.array(z.string()),
});

let sent = 0;

const send = (agent: Agent, url: string, token: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const body = JSON.stringify(reportNumber(sent, new Date()));
    sent += 1;
    const headers = {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'idempotency-key': randomUUID(),
    };
    const call = request(`${url}/api/breaches`, { method: 'POST', agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      response.on('end', () => (response.statusCode === 201 ? resolve() : reject(new Error(`not taken: ${text}`))));
    });
    call.on('error', reject);
    call.end(body);
  });

/** Reports a second and the milliseconds each took. */
const load = async (given: unknown) => {
  const { url, clients, lasting, most, tokens } = order.parse(given);
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const begun = performance.now();
  const milliseconds: number[] = [];
  let begunReports = 0;
  const client = async () => {
    while (begunReports < most && performance.now() - begun < lasting) {
      begunReports += 1;
      const at = performance.now();
      await send(agent, url, tokens[begunReports % tokens.length] ?? '');
      milliseconds.push(performance.now() - at);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const seconds = (performance.now() - begun) / 1000;
  agent.destroy();
  return { perSecond: milliseconds.length / seconds, milliseconds };
};

obey({ load });
