import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** `npm run dev` on a copy of the project, to be edited. */
export type DevProcess = {
  readonly url: string;
  readonly get: (path: string) => Promise<unknown>;
  readonly post: (path: string, body: object) => Promise<unknown>;
  /** Writes other words in the place of some in a file of the copy. */
  readonly edit: (file: string, words: string, others: string) => void;
  /** Waits until the terminal says something new, and answers it. */
  readonly says: (words: string) => Promise<string>;
  readonly stop: () => Promise<void>;
};

const parts = [
  'addin',
  'functions',
  'shared',
  'manifest',
  'test/stage',
  'test/tsconfig.json',
  'package.json',
  'tsconfig.json',
];

const shared = ['node_modules', 'dist/compiled'];

/** The project as it is now. What it is installed with, and what Node has compiled of that, it shares with the project. */
const copyProject = (): string => {
  for (const folder of ['dist/test', ...shared]) mkdirSync(folder, { recursive: true });
  const root = resolve(mkdtempSync('dist/test/edited-'));
  for (const part of parts) cpSync(part, join(root, part), { recursive: true });
  mkdirSync(join(root, 'dist'));
  for (const folder of shared) symlinkSync(resolve(folder), join(root, folder), 'junction');
  return root;
};

export const startDev = async (): Promise<DevProcess> => {
  const root = copyProject();
  const { NODE_ENV: _mode, NODE_OPTIONS: _options, JEST_WORKER_ID: _worker, ...rest } = process.env;
  const env = {
    ...rest,
    PORT: '0',
    DATA_DIR: join(root, 'data'),
    STAGE_EMPLOYEES: '20',
    STAGE_NOW: '2026-11-24T08:00:00Z',
  };
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'test/stage/dev.ts'], {
    cwd: root,
    env,
  });
  const ended = once(child, 'close');
  let said = '';
  let read = 0;
  const hear = (words: Buffer) => {
    said += words;
    child.emit('said');
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const says = async (words: string): Promise<string> => {
    for (;;) {
      const at = said.indexOf(words, read);
      const lineEnd = at < 0 ? -1 : said.indexOf('\n', at);
      if (lineEnd >= 0) {
        const heard = said.slice(read, lineEnd);
        read = lineEnd + 1;
        return heard;
      }
      const code = await Promise.race([once(child, 'said').then(() => undefined), ended.then(([status]) => status)]);
      if (code !== undefined) throw new Error(`it ended with ${code} and never said "${words}":\n${said}`);
    }
  };
  const url = /http:\/\/localhost:\d+/.exec(await says('http://localhost:'))?.[0] ?? '';
  await says('Ctrl-C');
  const call = async (path: string, init?: RequestInit): Promise<unknown> => {
    const answer = await fetch(url + path, init);
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${answer.status} ${path}: ${text}`);
    return text ? JSON.parse(text) : undefined;
  };
  return {
    url,
    get: call,
    post: (path, body) =>
      call(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    edit: (file, words, others) => {
      const source = readFileSync(join(root, file), 'utf8');
      if (!source.includes(words)) throw new Error(`${file} does not hold "${words}"`);
      writeFileSync(join(root, file), source.replace(words, others));
    },
    says,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      rmSync(root, { recursive: true });
    },
  };
};
