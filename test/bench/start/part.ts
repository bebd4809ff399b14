import { fork } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { openTargets } from '../database-target.ts';
import { figure, type Part, tell } from '../result.ts';
import { benchClient, benchTenant } from '../sign-in.ts';
import { median, medianRatio } from '../statistics.ts';
import { buildApps } from './build-apps.ts';

const rounds = 9;

/** Milliseconds from the birth of the process until its functions are registered. */
const startOf = async (folder: string, env: Readonly<Record<string, string>>): Promise<number> => {
  const begun = performance.now();
  const child = fork('test/bench/start/azure-worker.ts', [folder], { env: { ...process.env, ...env } });
  const ended = once(child, 'exit');
  const [registered] = await Promise.race([once(child, 'message'), ended.then(() => [0])]);
  const took = performance.now() - begun;
  if (!registered) throw new Error(`${folder} registered nothing`);
  child.disconnect();
  await ended;
  return took;
};

const measure = async () => {
  tell('start: the apps are bundled ...');
  const { folder, product, floor } = await buildApps();
  const { targets, close } = await openTargets();
  const target = targets.at(-1);
  if (!target) throw new Error('no database');
  const { env, remove } = await target.fresh();
  const settings = {
    NODE_ENV: 'development',
    TENANTS: benchTenant,
    API_CLIENT_ID: benchClient,
    BOT_CLIENT_ID: benchClient,
    BOT_TENANT_ID: benchTenant,
    TEAMS_APP_ID: '00000000-0000-4000-8000-000000000002',
    DESK_URL: 'http://localhost:4280',
    ...env,
  };
  try {
    await startOf(product, settings); // migrates
    await startOf(floor, {});
    const pairs: { product: number; floor: number }[] = [];
    for (let round = 0; round < rounds; round += 1)
      pairs.push({ product: await startOf(product, settings), floor: await startOf(floor, {}) });
    const ratio = medianRatio(pairs);
    const time = (of: 'product' | 'floor') => `${figure(median(pairs.map((pair) => pair[of])))} ms`;
    const what = `new process until every function is registered (${target.name})`;
    const line = { what, product: time('product'), floor: time('floor'), ratio, aim: 'under 3', met: ratio < 3 };
    return { lines: [line], notes: ['bundled as for Azure, migrations a look; floor: an app with one empty function'] };
  } finally {
    await remove();
    close();
    rmSync(folder, { recursive: true, force: true });
  }
};

/** A cold start: what a person waits for who calls after a quiet night. */
export const start: Part = { name: 'start', measure };
