import { z } from 'zod';
import { type Child, startChild } from '../child.ts';
import { openTargets, type Target } from '../database-target.ts';
import { figure, type Line, type Part, tell } from '../result.ts';
import { openSignIn } from '../sign-in.ts';
import { median, medianRatio, percentile } from '../statistics.ts';
import { measuredLists } from './measured-lists.ts';

const clients = 8;
const rounds = 3;
/** Milliseconds of load at a time. */
const lasting = 400;
/** A municipality of so many cases, and how many of every thousand are open. `LISTS_MOST` leaves the larger ones out. */
const sizes = [
  { cases: 1_000, open: 300 },
  { cases: 100_000, open: 30 },
  { cases: 1_000_000, open: 10 },
].filter(({ cases }) => cases <= Number(process.env.LISTS_MOST ?? 1_000_000));
const sizesOf = ({ name }: Target) => sizes.filter(({ cases }) => name === 'PostgreSQL' || cases <= 100_000);

/** Milliseconds of the median answer, and of all but the slowest of a hundred. */
type Answers = { readonly median: number; readonly p99: number };
type Pair = { readonly product: Answers; readonly floor: Answers };
type Times = ReadonlyMap<string, readonly Pair[]>;
type Load = (url: string) => Promise<Answers>;

/** Every list, one after the other: the desk and the floor in turns, the median answer of each. */
const measureSize = async (target: Target, size: (typeof sizes)[number], env: Env, load: Load): Promise<Times> => {
  const databases = [await target.fresh(), ...(target.name === 'embedded' ? [await target.fresh()] : [])];
  for (const { env } of databases) {
    const filler = startChild('lists/filler.ts', env);
    await filler.ask('fill', size, z.int());
    await filler.end();
  }
  const product = startChild('register/desk-server.ts', { ...databases[0]?.env, ...env.settings });
  const floor = startChild('lists/floor-server.ts', { ...databases.at(-1)?.env });
  const url = await product.ask('address', undefined, z.string());
  const times = new Map<string, Pair[]>();
  for (const one of measuredLists) {
    const asked = `${url}/api/cases?${one.query}`;
    const rows = await floor.ask('serve', one.floors, z.string());
    for (const warm of [asked, rows]) await load(warm);
    const pairs: Pair[] = [];
    for (let round = 0; round < rounds; round += 1) pairs.push({ product: await load(asked), floor: await load(rows) });
    times.set(one.what, pairs);
  }
  for (const child of [product, floor]) await child.end();
  for (const { remove } of databases) await remove();
  return times;
};

type Env = { readonly settings: Readonly<Record<string, string>>; readonly token: string };

const lineOf = (what: string, pairs: readonly Pair[]): Line => {
  const ratio = medianRatio(pairs.map(({ product, floor }) => ({ product: product.median, floor: floor.median })));
  const figureOf = (of: keyof Pair, which: keyof Answers) => figure(median(pairs.map((pair) => pair[of][which])));
  const time = (of: keyof Pair) => `${figureOf(of, 'median')} ms, p99 ${figureOf(of, 'p99')}`;
  return { what, product: time('product'), floor: time('floor'), ratio, aim: 'at most 3', met: ratio <= 3 };
};

/** How much longer the most cases take than the fewest, in times of the floor of the same run: machines have moods. */
const curveOf = (target: Target, bySize: ReadonlyMap<number, Times>): Line[] => {
  const [fewest, most] = [[...bySize.keys()].at(0) ?? 0, [...bySize.keys()].at(-1) ?? 0];
  if (fewest === most) return [];
  return measuredLists.map(({ what }) => {
    const timeAt = (size: number) => median((bySize.get(size)?.get(what) ?? []).map(({ product }) => product.median));
    const ratio = timeAt(most) / timeAt(fewest);
    const sizes = `${most.toLocaleString('en')} against ${fewest.toLocaleString('en')}`;
    return {
      what: `${target.name}, ${sizes}: ${what}`,
      product: `${figure(timeAt(most))} ms`,
      floor: `${figure(timeAt(fewest))} ms`,
      ratio,
      aim: 'at most 1.5',
      met: ratio <= 1.5,
    };
  });
};

const measureTarget = async (target: Target, env: Env, load: Load): Promise<Line[]> => {
  const bySize = new Map<number, Times>();
  for (const size of sizesOf(target)) {
    tell(`lists: ${target.name}, ${size.cases.toLocaleString('en')} cases ...`);
    bySize.set(size.cases, await measureSize(target, size, env, load));
  }
  const lines = [...bySize].flatMap(([cases, times]) =>
    [...times].map(([what, pairs]) => lineOf(`${target.name}, ${cases.toLocaleString('en')}: ${what}`, pairs)),
  );
  return [...lines, ...curveOf(target, bySize)];
};

const loadWith =
  (loader: Child, token: string): Load =>
  async (url) => {
    const milliseconds = await loader.ask('load', { url, clients, lasting, token }, z.array(z.number()));
    return { median: median(milliseconds), p99: percentile(milliseconds, 0.99) };
  };

const measure = async () => {
  const signIn = await openSignIn();
  const loader = startChild('lists/load.ts');
  const { targets, close } = await openTargets();
  try {
    const token = (await signIn.tokens(2, ['Gdpr.Team']))[1] ?? '';
    const env = { settings: { AUTHORITY_HOST: signIn.authorityHost }, token };
    const lines: Line[] = [];
    for (const target of targets) lines.push(...(await measureTarget(target, env, loadWith(loader, token))));
    return {
      lines,
      notes: [
        `${clients} clients; the median answer and the slowest of a hundred. Floor: bare node:http and pg, the same rows by one`,
        'bare indexed statement; of a search by the index of words or along the list, whichever is quicker, without counting.',
        'Of the curve the columns are the most and the fewest cases.',
      ],
    };
  } finally {
    await loader.end();
    signIn.close();
    close();
  }
};

/** What each list, filter, order and search costs through the desk's HTTP, and whether it grows with the cases. */
export const lists: Part = { name: 'lists', measure };
