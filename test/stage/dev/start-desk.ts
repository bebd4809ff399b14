import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { z } from 'zod';
import { inWords } from './in-words.ts';

/** One life of the desk. */
export type RunningDesk = {
  /** Where it listens; undefined when it ended before. */
  readonly opened: Promise<string | undefined>;
  /** Undefined when it is up; why it is not, in words, when it ended before. */
  readonly ready: Promise<string | undefined>;
  /** Why it ended, in words. */
  readonly ended: Promise<string>;
  readonly end: () => Promise<void>;
};

/** Milliseconds that a desk is given to end in order. Killed it loses nothing either. */
const timeout = 3000;

const told = z.union([z.object({ opened: z.string() }), z.object({ ready: z.literal(true) })]);

/** Starts the desk in a process of its own. @param url the address people use */
export const startDesk = (root: string, url: string): RunningDesk => {
  const child = spawn(process.execPath, [join(root, 'test/stage/dev/run-desk.ts'), url], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
    env: { ...process.env, NODE_COMPILE_CACHE: join(root, 'dist/compiled') },
  });
  const complained = hear(child);
  const ended = once(child, 'close').then(() => inWords(complained(), root));
  const opened = Promise.withResolvers<string | undefined>();
  const ready = Promise.withResolvers<string | undefined>();
  child.on('message', (message) => {
    const read = told.parse(message);
    if ('opened' in read) opened.resolve(read.opened);
    else ready.resolve(undefined);
  });
  void ended.then((words) => {
    opened.resolve(undefined);
    ready.resolve(words);
  });
  void ready.promise.then((words) => words === undefined && complained.showNow());
  return {
    opened: opened.promise,
    ready: ready.promise,
    ended,
    end: async () => {
      child.kill('SIGTERM');
      const killing = setTimeout(() => child.kill('SIGKILL'), timeout);
      await ended;
      clearTimeout(killing);
    },
  };
};

/** What it says of faults: held back until it is up, so that a failed start is told once and in words. */
const hear = (child: ChildProcess): (() => string) & { readonly showNow: () => void } => {
  let said = '';
  let shown = false;
  child.stderr?.on('data', (words: Buffer) => {
    said = `${said}${words}`.slice(-20_000);
    if (shown) process.stderr.write(words);
  });
  const showNow = () => {
    shown = true;
    process.stderr.write(said);
  };
  return Object.assign(() => said, { showNow });
};
