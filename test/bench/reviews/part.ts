import { z } from 'zod';
import { type Child, startChild } from '../child.ts';
import { openTargets, type Target } from '../database-target.ts';
import { figure, type Line, type Part, tell } from '../result.ts';
import { openSignIn, type SignIn } from '../sign-in.ts';
import { median, medianRatio, percentile } from '../statistics.ts';
import { type AskedPage, askedPage, type OpenedDirectory, openedDirectory } from './opened-directory.ts';

const size = {
  REVIEWS_EMPLOYEES: process.env.REVIEWS_EMPLOYEES ?? '4000',
  REVIEWS_MEMBERSHIPS: process.env.REVIEWS_MEMBERSHIPS ?? '200000',
};
const rounds = 3;
/** One call in so many is refused, and to be made again a second later. */
const refused = 20;
const share = 0.02;
const pageLines = 200;
const most = 250 * 2 ** 20;

const memory = z.object({ now: z.number(), most: z.number() });
const made = z.object({ time: z.number(), reviewId: z.string(), lines: z.int() });
const page = z.object({ sheetId: z.string(), reviewerId: z.string() });

type Large = { readonly server: Child; readonly directory: OpenedDirectory };

const settingsOf = ({ address, client, secret, tenant, cert }: OpenedDirectory) => ({
  ...{ AUTHORITY_HOST: address, GRAPH_URL: address, API_CLIENT_ID: client, API_CLIENT_SECRET: secret },
  ...{ REVIEWS_TENANT: tenant, REVIEWS_CERT: cert },
});

/** The pages a reading asked for, fetched bare. */
const fetchBare = async (
  { server, directory: { token, cert } }: Large,
  floor: Child,
  pages: readonly AskedPage[],
  every: number | null,
): Promise<number> => {
  await server.ask('throttle', every, z.unknown());
  const time = await floor.ask('fetchAll', { pages, token, cert }, z.number());
  await server.ask('throttle', null, z.unknown());
  await server.ask('asked', undefined, z.unknown());
  return time;
};

const seconds = (milliseconds: number): string => `${figure(milliseconds / 1000)} s`;
const megabytes = (bytes: number): string => `${figure(bytes / 2 ** 20)} MB`;

type Pair = { readonly product: number; readonly floor: number };

const lineOf = (what: string, pairs: readonly Pair[], aimed: number): Line => {
  const ratio = medianRatio(pairs);
  return {
    what,
    product: seconds(median(pairs.map(({ product }) => product))),
    floor: seconds(median(pairs.map(({ floor }) => floor))),
    ...{ ratio, aim: `under ${aimed}`, met: ratio < aimed },
  };
};

type Reading = { readonly every: number | null; readonly rounds: number };

/**
 * Whole readings on a database of its own, each followed by the floor; the desk is left open. The first of each opens what it
 * needs, and is not counted where there are more.
 */
const readWhole = async (target: Target, large: Large, { every, rounds: most }: Reading) => {
  const { server, directory } = large;
  const fresh = await target.fresh();
  const desk = startChild('reviews/reviewed-desk.ts', { ...fresh.env, ...settingsOf(directory) });
  const floor = startChild('reviews/bare-fetch.ts');
  await server.ask('asked', undefined, z.unknown());
  const rest = await desk.ask('memory', undefined, memory);
  const pairs: Pair[] = [];
  let pages = 0;
  let grown = 0;
  for (let round = 1; round <= most; round += 1) {
    if (round > 1) await desk.ask('forget', undefined, z.unknown());
    await server.ask('throttle', every, z.unknown());
    const product = await desk.ask('read', undefined, z.number());
    const asked = await server.ask('asked', undefined, z.array(askedPage));
    // Of one reading: what others before it leave to be collected is no part of it.
    if (round === 1) grown = (await desk.ask('memory', undefined, memory)).most - rest.now;
    pairs.push({ product, floor: await fetchBare(large, floor, asked, every) });
    pages = asked.length;
  }
  await floor.end();
  return { fresh, desk, pages, pairs: pairs.slice(most > 1 ? 1 : 0), memory: grown };
};

const measureTarget = async (target: Target, large: Large, signIn: SignIn): Promise<Line[]> => {
  const { name } = target;
  const of = `${name}, ${large.directory.memberships.toLocaleString('en')} memberships`;
  const whole = await readWhole(target, large, { every: null, rounds: rounds + 1 });
  const lines = [
    lineOf(`${of}: snapshot, ${whole.pages} pages`, whole.pairs, 1.5),
    {
      what: `${of}: memory, more than at rest`,
      product: megabytes(whole.memory),
      aim: `under ${megabytes(most)}`,
      met: whole.memory < most,
    },
  ];
  const throttled = await readWhole(target, large, { every: refused, rounds: 1 });
  lines.push(lineOf(`${of}: snapshot, 5 % refused`, throttled.pairs, 1.5));
  await throttled.desk.end();
  await throttled.fresh.remove();

  const time = median(whole.pairs.map(({ product }) => product));
  lines.push(...(await measureChanges(whole, time, large, of)));
  return [...lines, ...(await measureReview({ ...whole, time }, of, signIn))];
};

/** A quarter in which few memberships have changed: against the snapshot, and against its own pages fetched bare. */
const measureChanges = async ({ desk }: Whole, whole: number, large: Large, of: string): Promise<Line[]> => {
  const pairs: Pair[] = [];
  const floor = startChild('reviews/bare-fetch.ts');
  let pages = 0;
  let changes = 0;
  for (let round = 1; round <= rounds; round += 1) {
    changes = await large.server.ask('change', share, z.int());
    const product = await desk.ask('read', undefined, z.number());
    const asked = await large.server.ask('asked', undefined, z.array(askedPage));
    pairs.push({ product, floor: await fetchBare(large, floor, asked, null) });
    pages = asked.length;
  }
  await floor.end();
  const what = `${of}: ${changes.toLocaleString('en')} changes`;
  return [
    lineOf(
      `${what}, against all`,
      pairs.map(({ product }) => ({ product, floor: whole })),
      0.1,
    ),
    lineOf(`${what}, ${pages} pages`, pairs, 1.5),
  ];
};

type Whole = Awaited<ReturnType<typeof readWhole>>;

const measureReview = async (
  { fresh, desk, time }: Whole & { readonly time: number },
  of: string,
  signIn: SignIn,
): Promise<Line[]> => {
  const review = await desk.ask('make', 'Alt', made);
  // A second plan of the same groups: nobody is asked twice.
  const beside = await desk.ask('make', 'Alt igen', made);
  if (beside.lines > 0) throw new Error('a second plan asks again');
  const { sheetId, reviewerId } = await desk.ask('givePage', { ...review, lines: pageLines }, page);
  await desk.end();
  const shown = await measurePage({ fresh, sheetId, reviewerId }, of, signIn);
  const again = startChild('reviews/reviewed-desk.ts', { ...fresh.env, ...unasked });
  const ended = await again.ask(
    'finish',
    { ...review, sheetId, reviewerId },
    z.object({ overdue: z.number(), last: z.number() }),
  );
  await again.end();
  await fresh.remove();
  const count = review.lines.toLocaleString('en');
  return [
    {
      what: `${of}: ${count} lines made, against the snapshot`,
      product: seconds(review.time),
      floor: seconds(time),
      ratio: review.time / time,
    },
    {
      what: `${of}: a second plan of the same groups made`,
      product: seconds(beside.time),
      floor: seconds(review.time),
      ratio: beside.time / review.time,
    },
    shown,
    { what: `${of}: the last sheet of ${count} lines sent`, product: `${figure(ended.last)} ms` },
    { what: `${of}: ${count} lines nobody answered, ended`, product: `${figure(ended.overdue)} ms` },
  ];
};

/** A desk that asks Graph for nothing. */
const unasked = settingsOf({
  ...{ address: 'https://localhost:1', cert: '', client: '00000000-0000-4000-8000-000000000001', secret: 'unused' },
  ...{ tenant: '', token: '', people: 0, groups: 0, memberships: 0 },
});

const clients = 4;
const lasting = 1500;

/** The reviewer's page through the desk's HTTP, against the same rows by one bare statement. */
const measurePage = async (
  { fresh, sheetId, reviewerId }: { fresh: Whole['fresh']; sheetId: string; reviewerId: string },
  of: string,
  signIn: SignIn,
): Promise<Line> => {
  const loader = startChild('lists/load.ts');
  const token = await signIn.tokenFor(reviewerId);
  const load = (url: string) => loader.ask('load', { url, clients, lasting, token }, z.array(z.number()));
  const p99 = async (url: string) => {
    await load(url);
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) times.push(...(await load(url)));
    return percentile(times, 0.99);
  };
  const product = startChild('register/desk-server.ts', { ...fresh.env, AUTHORITY_HOST: signIn.authorityHost });
  const time = await p99(`${await product.ask('address', undefined, z.string())}/api/my/review-lines`);
  await product.end();
  const floor = startChild('lists/floor-server.ts', fresh.env);
  const rows = await floor.ask('serve', [rowsOf(sheetId)], z.string());
  const bare = await p99(rows);
  await floor.end();
  await loader.end();
  const ratio = medianRatio([{ product: time, floor: bare }]);
  return {
    what: `${of}: the page of ${pageLines} lines, p99`,
    product: `${figure(time)} ms`,
    floor: `${figure(bare)} ms`,
    ...{ ratio, aim: 'at most 3', met: ratio <= 3 },
  };
};

const rowsOf = (sheetId: string): string => `
  select l.*, g.facts as group_facts, s.sent_at, s.reviewer_id, r.plan, r.starts, r.ends, r.state
  from review_lines l
  join review_sheets s on s.tenant_id = $1 and s.sheet_id = l.sheet_id
  join reviews r on r.tenant_id = $1 and r.review_id = l.review_id
  join reviewed_groups g on g.tenant_id = $1 and g.review_id = l.review_id and g.group_id = l.group_id
  where l.tenant_id = $1 and l.sheet_id = '${sheetId}' order by l.member_id, l.group_id`;

const measure = async () => {
  const signIn = await openSignIn();
  const server = startChild('reviews/directory-server.ts', size);
  const directory = await server.ask('open', undefined, openedDirectory);
  const { targets, close } = await openTargets();
  try {
    const lines: Line[] = [];
    for (const target of targets) {
      tell(`reviews: ${target.name} ...`);
      lines.push(...(await measureTarget(target, { server, directory }, signIn)));
    }
    const { people, groups } = directory;
    return {
      lines,
      notes: [
        `${people.toLocaleString('en')} people, ${groups.toLocaleString('en')} groups, of the stage's Graph over https. Floor of a snapshot: the`,
        'same pages by bare fetch, nothing kept. Memory: of the process with the desk, an embedded database in it.',
        `Page: ${clients} clients; floor: bare node:http and pg, the same rows by one statement.`,
      ],
    };
  } finally {
    await server.end();
    signIn.close();
    close();
  }
};

/** What a snapshot of a large directory costs, a quarter with few changes, a reviewer's page and the end of a review. */
export const reviews: Part = { name: 'reviews', measure };
