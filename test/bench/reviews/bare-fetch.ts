// The floor: fetches the same pages with bare fetch, waits where it is told to, and keeps nothing.
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { trustCertificate } from '#test/stage/certificate.ts';
import { obey } from '../obey.ts';
import { type AskedPage, askedPage } from './opened-directory.ts';

const order = z.object({ pages: z.array(askedPage), token: z.string(), cert: z.string() });
const batch = z.object({ responses: z.array(z.object({ id: z.string(), status: z.int() })) });

const get = async ({ url, parts }: AskedPage, token: string): Promise<void> => {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const requests = parts.map((part) => ({ id: part, method: 'GET', url: part }));
  const post = { method: 'POST', body: JSON.stringify({ requests }) };
  const answer = await fetch(url, { headers, ...(parts.length > 0 && post) });
  const text = await answer.text();
  if (answer.status === 429) {
    await setTimeout(1000 * Number(answer.headers.get('retry-after')));
    return get({ url, parts }, token);
  }
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`);
  if (parts.length === 0) return;
  const refused = batch.parse(JSON.parse(text)).responses.filter(({ status }) => status === 429);
  if (refused.length === 0) return;
  await setTimeout(1000);
  await get({ url, parts: refused.map(({ id }) => id) }, token);
};

/** Milliseconds. */
const fetchAll = async (given: unknown): Promise<number> => {
  const { pages, token, cert } = order.parse(given);
  trustCertificate({ key: '', cert });
  const begun = performance.now();
  for (const page of pages) await get(page, token);
  return performance.now() - begun;
};

obey({ fetchAll });
