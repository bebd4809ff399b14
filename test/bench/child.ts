import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { z } from 'zod';

const reply = z.object({ answer: z.unknown().optional(), failed: z.string().optional() });

/** A process of its own, so that what is measured and what measures it do not share an event loop. */
export type Child = {
  readonly pid: number;
  /** Asks one thing at a time and parses the answer. */
  readonly ask: <S extends z.ZodType>(verb: string, given: unknown, schema: S) => Promise<z.output<S>>;
  readonly end: () => Promise<void>;
};

const living = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of living) child.kill('SIGKILL');
});

/** `BENCH_PROFILE=1` writes a CPU profile of every child to dist/bench/profiles. */
const execArgv = process.env.BENCH_PROFILE ? ['--cpu-prof', '--cpu-prof-dir=dist/bench/profiles'] : [];

/** Starts an entry file below test/bench that ends with `obey`. */
export const startChild = (file: string, env: Readonly<Record<string, string>> = {}): Child => {
  const child = fork(join('test/bench', file), {
    execArgv,
    env: { ...process.env, ...env },
    serialization: 'advanced',
  });
  living.add(child);
  const gone = once(child, 'exit').then(() => living.delete(child));
  const ask: Child['ask'] = async (verb, given, schema) => {
    child.send({ verb, given });
    const said = await Promise.race([once(child, 'message'), gone.then(() => undefined)]);
    if (!said) throw new Error(`${file} ended while it was asked to ${verb}`);
    const { answer, failed } = reply.parse(said[0]);
    if (failed !== undefined) throw new Error(`${file} could not ${verb}: ${failed}`);
    return schema.parse(answer);
  };
  return {
    pid: child.pid ?? 0,
    ask,
    end: async () => {
      if (child.connected) child.send({ verb: 'end' });
      await gone;
    },
  };
};
