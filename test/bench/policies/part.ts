import { z } from 'zod';
import { startChild } from '../child.ts';
import { openTargets, type Target } from '../database-target.ts';
import { figure, type Line, type Part, tell } from '../result.ts';
import { median, medianRatio } from '../statistics.ts';

/** `POLICIES_READERS=500` measures a smaller morning. */
const readers = Number(process.env.POLICIES_READERS ?? 10_000);
const block = Math.min(500, readers);
/** As many as the desk does beside the two rows: who asks, the lock, the seal, the entry, the key. */
const aim = 15;

const pair = z.object({ product: z.number(), floor: z.number() });
const kept = z.object({ people: z.int(), confirmations: z.int(), entries: z.int() });

const measureTarget = async (target: Target): Promise<Line[]> => {
  const fresh = await target.fresh();
  const child = startChild('policies/readers.ts', fresh.env);
  await child.ask('fill', { readers }, z.unknown());
  const pairs: z.infer<typeof pair>[] = [];
  for (let from = 0; from < readers; from += block)
    pairs.push(await child.ask('measure', { from, to: Math.min(readers, from + block) }, pair));
  const found = await child.ask('kept', undefined, kept);
  await child.end();
  await fresh.remove();
  const named = `${target.name}, ${readers.toLocaleString('en')} employees`;
  const time = (of: 'product' | 'floor') => `${figure(median(pairs.map((one) => one[of])) / block)} ms`;
  const ratio = medianRatio(pairs);
  return [
    {
      what: `${named}: one confirmation among many`,
      product: time('product'),
      floor: time('floor'),
      ratio,
      aim: `under ${aim}`,
      met: ratio < aim,
    },
    {
      what: `${named}: kept of all, and in the log`,
      product: `${found.people}, ${found.confirmations}, ${found.entries}`,
      aim: `${readers} each`,
      met: [found.people, found.confirmations, found.entries].every((count) => count === readers),
    },
  ];
};

const measure = async () => {
  const { targets, close } = await openTargets();
  try {
    const lines: Line[] = [];
    for (const target of targets) {
      tell(`policies: ${target.name} ...`);
      lines.push(...(await measureTarget(target)));
    }
    return { lines, notes: ['floor: two bare rows in a transaction, one person after the other'] };
  } finally {
    close();
  }
};

/** What it costs that all employees confirm a policy on one morning, and that nothing of it is lost. */
export const policies: Part = { name: 'policies', measure };
