import { z } from 'zod';
import { startChild } from '../child.ts';
import { openTargets, type Target } from '../database-target.ts';
import { figure, type Line, type Part, tell } from '../result.ts';
import { median, medianRatio } from '../statistics.ts';

const rows = 1_000_000;
const timeoutMs = 60_000;
const rounds = 21;
const measured = z.object({
  productAll: z.number(),
  floorAll: z.number(),
  productNone: z.number(),
  floorNone: z.number(),
});

const measureTarget = async (target: Target): Promise<Line[]> => {
  const fresh = await target.fresh();
  const child = startChild('sweep/sweeper.ts', fresh.env);
  const filled = await child.ask('fill', { rows, timeoutMs }, z.int());
  for (let warm = 0; warm < 5; warm += 1) await child.ask('measure', undefined, measured);
  const times: z.infer<typeof measured>[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await child.ask('measure', undefined, measured));
  await child.end();
  await fresh.remove();
  const open = `${target.name}, ${filled.toLocaleString('en')} open rows`;
  return [
    lineOf(
      `${open}: claim the 50 that are due`,
      times.map(({ productAll: product, floorAll: floor }) => ({ product, floor })),
      2,
    ),
    lineOf(
      `${open}: nothing due`,
      times.map(({ productNone: product, floorNone: floor }) => ({ product, floor })),
    ),
  ];
};

/** `aimed`: how often the floor's time it may take; without, the line only informs. */
const lineOf = (what: string, pairs: readonly { product: number; floor: number }[], aimed?: number): Line => {
  const ratio = medianRatio(pairs);
  const time = (of: 'product' | 'floor') => `${figure(median(pairs.map((pair) => pair[of])))} ms`;
  const line = { what, product: time('product'), floor: time('floor'), ratio };
  return aimed === undefined ? line : { ...line, aim: `under ${aimed}`, met: ratio < aimed };
};

const measure = async () => {
  const { targets, close } = await openTargets();
  try {
    const lines: Line[] = [];
    for (const target of targets) {
      tell(`sweep: ${target.name} ...`);
      lines.push(...(await measureTarget(target)));
    }
    return { lines, notes: ['floor: one bare indexed statement that finds, locks and leases the same rows'] };
  } finally {
    close();
  }
};

/** What it costs to find and claim the few messages that are due among very many that are not. */
export const sweep: Part = { name: 'sweep', measure };
