import { z } from 'zod';
import { startChild } from '../child.ts';
import { openTargets, type Target } from '../database-target.ts';
import { figure, type Line, type Part, tell } from '../result.ts';
import { openSignIn } from '../sign-in.ts';

const reports = 10_000;
const clients = 8;
const people = 40;

type Load = (url: string, clients: number) => Promise<unknown>;

const megabytes = (bytes: number): string => `${figure(bytes / 2 ** 20)} MB`;

const measureTarget = async (target: Target, authorityHost: string, load: Load): Promise<Line[]> => {
  const { env, remove } = await target.fresh();
  const desk = startChild('register/desk-server.ts', { ...env, AUTHORITY_HOST: authorityHost });
  const url = await desk.ask('address', undefined, z.string());
  const before = await desk.ask('memory', undefined, z.number());
  await load(url, clients);
  const after = await desk.ask('memory', undefined, z.number());
  await desk.end();
  await remove();
  return [
    { what: `${target.name}: resident after start`, product: megabytes(before) },
    { what: `${target.name}: resident after ${reports.toLocaleString('en')} reports`, product: megabytes(after) },
  ];
};

const measure = async () => {
  const signIn = await openSignIn();
  const loader = startChild('register/load.ts');
  const { targets, close } = await openTargets();
  try {
    const tokens = await signIn.tokens(people);
    const load: Load = (url, clients) =>
      loader.ask('load', { url, clients, lasting: 600_000, most: reports, tokens }, z.unknown());
    const lines: Line[] = [];
    for (const target of targets) {
      tell(`memory: ${target.name} ...`);
      lines.push(...(await measureTarget(target, signIn.authorityHost, load)));
    }
    return { lines, notes: ['the process with the desk and the functions host; a PostgreSQL server has its own'] };
  } finally {
    await loader.end();
    signIn.close();
    close();
  }
};

/** What the desk's process takes of the machine's memory, at once and after a year's reports of a large municipality. */
export const memory: Part = { name: 'memory', measure };
