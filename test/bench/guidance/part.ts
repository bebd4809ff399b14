import { z } from 'zod';
import { startChild } from '../child.ts';
import { openTargets, type Target } from '../database-target.ts';
import { figure, type Line, type Part, tell } from '../result.ts';
import { percentile } from '../statistics.ts';

const articles = 5_000;
const searches = 400;
/** Typing pauses 350 ms before it is searched: an answer within a tenth of that is not felt. Milliseconds. */
const felt = 35;
const pair = z.object({ product: z.number(), floor: z.number(), worked: z.number() });
const begun = z.object({ milliseconds: z.number(), bytes: z.number() });

const measureTarget = async (target: Target): Promise<Line[]> => {
  const fresh = await target.fresh();
  const child = startChild('guidance/searcher.ts', { ...fresh.env, NODE_OPTIONS: '--expose-gc' });
  await child.ask('fill', { articles }, z.unknown());
  const first = await child.ask('begin', undefined, begun);
  for (let at = 0; at < 40; at += 1) await child.ask('measure', { at }, pair);
  const pairs: z.infer<typeof pair>[] = [];
  for (let at = 0; at < searches; at += 1) pairs.push(await child.ask('measure', { at }, pair));
  await child.end();
  await fresh.remove();
  const of = (which: keyof z.infer<typeof pair>, share: number) =>
    percentile(
      pairs.map((one) => one[which]),
      share,
    );
  const named = `${target.name}, ${articles.toLocaleString('en')} articles`;
  const line = (share: number, name: string): Line => {
    const [product, floor] = [of('product', share), of('floor', share)];
    return {
      what: `${named}: a search, ${name}`,
      product: `${figure(product)} ms`,
      floor: `${figure(floor)} ms`,
      ratio: product / floor,
      aim: `under ${felt} ms more`,
      met: product - floor < felt,
    };
  };
  return [
    line(0.5, 'median'),
    line(0.99, 'p99'),
    {
      what: `${named}: a search, p99 of processor time`,
      product: `${figure(of('worked', 0.99))} ms`,
      aim: `under ${felt} ms`,
      met: of('worked', 0.99) < felt,
    },
    { what: `${named}: read and indexed once`, product: `${figure(first.milliseconds)} ms` },
    { what: `${named}: memory held`, product: `${figure(first.bytes / 2 ** 20)} MB` },
  ];
};

const measure = async () => {
  const { targets, close } = await openTargets();
  try {
    const lines: Line[] = [];
    for (const target of targets) {
      tell(`guidance: ${target.name} ...`);
      lines.push(...(await measureTarget(target)));
    }
    return { lines, notes: ['floor: the one row by key that a search asks for, by the bare driver'] };
  } finally {
    close();
  }
};

/** What a search costs among thousands of articles, and what they cost to hold. */
export const guidance: Part = { name: 'guidance', measure };
