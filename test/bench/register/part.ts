import { z } from 'zod';
import { type Child, startChild } from '../child.ts';
import { type Fresh, openTargets, type Target } from '../database-target.ts';
import { figure, type Line, type Part, tell } from '../result.ts';
import { openSignIn, type SignIn } from '../sign-in.ts';
import { median, medianRatio, percentile } from '../statistics.ts';
import { rowCounts } from './count-rows.ts';
import { loaded } from './loaded.ts';
import { withDeliveries } from './with-deliveries.ts';

const rounds = 3;
/** Milliseconds of load at a time. */
const lasting = 2000;
/** So many that no one comes near what one person may write. */
const people = 400;

type Server = Child & { readonly url: string; readonly fresh: Fresh };

const startServer = async (file: string, target: Target, env: Readonly<Record<string, string>>): Promise<Server> => {
  const fresh = await target.fresh();
  const child = startChild(file, { ...fresh.env, ...env });
  return { ...child, fresh, url: await child.ask('address', undefined, z.string()) };
};

const stopServer = async ({ end, fresh }: Server): Promise<void> => {
  await end();
  await fresh.remove();
};

/** How long each report waited for its receipt, in milliseconds. */
type Waits = { readonly product: number[]; readonly floor: number[] };

type Load = (server: Server, clients: number, lasting: number) => Promise<z.infer<typeof loaded>>;

const measureTarget = async (target: Target, { authorityHost }: SignIn, load: Load): Promise<Line[]> => {
  const product = await startServer('register/desk-server.ts', target, { AUTHORITY_HOST: authorityHost });
  const floor = await startServer('register/floor-server.ts', target, {});
  for (const server of [product, floor]) await load(server, 8, 2000); // until the code is compiled
  const lines: Line[] = [];
  for (const clients of [1, 8, 32]) {
    const pairs: { product: number; floor: number }[] = [];
    const waits: Waits = { product: [], floor: [] };
    for (let round = 0; round < rounds; round += 1) {
      const mine = await load(product, clients, lasting);
      const theirs = await load(floor, clients, lasting);
      waits.product.push(...mine.milliseconds);
      waits.floor.push(...theirs.milliseconds);
      pairs.push({ product: mine.perSecond, floor: theirs.perSecond });
    }
    lines.push(...linesOf(target.name, clients, pairs, waits));
  }
  await sameRows(product, floor);
  await stopServer(product);
  await stopServer(floor);
  return lines;
};

const linesOf = (
  name: string,
  clients: number,
  pairs: readonly { product: number; floor: number }[],
  waits: Waits,
): Line[] => {
  const what = `${name}, ${clients} ${clients === 1 ? 'client' : 'clients'}`;
  const ratio = medianRatio(pairs);
  const rate = (of: 'product' | 'floor') => `${figure(median(pairs.map((pair) => pair[of])))}/s`;
  const wait = (of: 'product' | 'floor', share: number) => `${figure(percentile(waits[of], share))} ms`;
  const slowest = percentile(waits.product, 0.99);
  const goal = clients === 8 ? { aim: 'under 50 ms', met: slowest < 50 } : {};
  return [
    { what, product: rate('product'), floor: rate('floor'), ratio, aim: '0.60 or more', met: ratio >= 0.6 },
    { what: `${what}: p50`, product: wait('product', 0.5), floor: wait('floor', 0.5) },
    { what: `${what}: p99`, product: wait('product', 0.99), floor: wait('floor', 0.99), ...goal },
  ];
};

/** The floor is one only if it wrote what the product wrote: the same number of rows a report, table by table. */
const sameRows = async (product: Server, floor: Server): Promise<void> => {
  const [mine, theirs] = [
    await product.ask('rows', undefined, rowCounts),
    await floor.ask('rows', undefined, rowCounts),
  ];
  for (const table of Object.keys(mine)) {
    const perReport = [mine, theirs].map((rows) => (rows[table] ?? 0) / (rows.breaches ?? 0));
    const [a = 0, b = 0] = perReport;
    if (Math.abs(a - b) > 0.05) throw new Error(`${table}: the product writes ${a} rows a report, the floor ${b}`);
  }
};

const measure = async () => {
  const signIn = await openSignIn();
  const loader = startChild('register/load.ts');
  const { targets, close } = await openTargets();
  try {
    const tokens = await signIn.tokens(people);
    const load: Load = ({ url }, clients, lasting) =>
      loader.ask('load', { url, clients, lasting, most: 1_000_000, tokens }, loaded);
    const lines: Line[] = [];
    for (const target of targets) {
      tell(`register: ${target.name} ...`);
      lines.push(...(await measureTarget(target, signIn, load)), ...(await withDeliveries(target, loader)));
    }
    return {
      lines,
      notes: ['floor: bare node:http and pg, the same rows, one insert a table; checks and reads nothing'],
    };
  } finally {
    await loader.end();
    signIn.close();
    close();
  }
};

/** What it costs to take a report over HTTP - token, rights, body, case, clock, log, messages - against only writing it. */
export const register: Part = { name: 'register', measure };
