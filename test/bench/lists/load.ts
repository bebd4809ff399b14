// Asks for one address over kept-alive connections: each client asks again when it has the answer.
import { Agent, request } from 'node:http';
import { z } from 'zod';
import { obey } from '../obey.ts';

const order = z.object({ url: z.string(), clients: z.int(), lasting: z.number(), token: z.string() });

const ask = (agent: Agent, url: string, token: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const call = request(url, { agent, headers: { authorization: `Bearer ${token}` } }, (response) => {
      response.resume();
      response.on('end', () =>
        response.statusCode === 200 ? resolve() : reject(new Error(`${url} answered ${response.statusCode}`)),
      );
    });
    call.on('error', reject);
    call.end();
  });

/** Milliseconds each answer took, within `lasting` milliseconds, at least one a client. */
const load = async (given: unknown): Promise<readonly number[]> => {
  const { url, clients, lasting, token } = order.parse(given);
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const begun = performance.now();
  const milliseconds: number[] = [];
  const client = async () => {
    do {
      const at = performance.now();
      await ask(agent, url, token);
      milliseconds.push(performance.now() - at);
    } while (performance.now() - begun < lasting);
  };
  await Promise.all(Array.from({ length: clients }, client));
  agent.destroy();
  return milliseconds;
};

obey({ load });
