// The floor: fetches the same pages with bare fetch, waits where it is told to, and keeps nothing.
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { trustCertificate } from '#test/stage/certificate.ts';
import { obey } from '../obey.ts';

const order = z.object({ urls: z.array(z.string()), token: z.string(), cert: z.string() });

const get = async (url: string, token: string): Promise<number> => {
  const answer = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
  const text = await answer.text();
  if (answer.status === 200) return text.length;
  if (answer.status !== 429) throw new Error(`${url} answered ${answer.status}`);
  await setTimeout(1000 * Number(answer.headers.get('retry-after')));
  return get(url, token);
};

/** Milliseconds. */
const fetchAll = async (given: unknown) => {
  const { urls, token, cert } = order.parse(given);
  trustCertificate({ key: '', cert });
  const begun = performance.now();
  let characters = 0;
  for (const url of urls) characters += await get(url, token);
  return { time: performance.now() - begun, pages: urls.length, characters };
};

obey({ fetchAll });
