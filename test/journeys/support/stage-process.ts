import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newcomersEnvironment } from './newcomers-environment.ts';

export type StageProcess = {
  readonly url: string;
  /** Calls the stage's JSON interface. */
  readonly get: (path: string) => Promise<unknown>;
  readonly post: (path: string, body: object) => Promise<unknown>;
  /** `kill -9`, then the same command on the same data. */
  readonly killAndRestart: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

type Running = { readonly child: ChildProcess; readonly address: Promise<string>; readonly said: () => string };

const begin = (env: NodeJS.ProcessEnv): Running => {
  const child = spawn(process.execPath, ['test/stage/start.ts'], { env, stdio: 'pipe' });
  let said = '';
  const address = new Promise<string>((resolve, reject) => {
    const hear = (words: Buffer) => {
      said = `${said}${words}`.slice(-4000);
      const found = /http:\/\/localhost:\d+/.exec(said)?.[0];
      if (found) resolve(found);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', (code) => reject(new Error(`the stage ended with ${code}:\n${said}`)));
  });
  return { child, address, said: () => said };
};

const ended = (child: ChildProcess): Promise<void> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise((resolve) => child.once('exit', () => resolve()));

const answerOf = async (response: Response): Promise<unknown> => {
  const text = await response.text();
  if (!response.ok) throw new Error(`${response.status} ${response.url}: ${text}`);
  return text ? JSON.parse(text) : undefined;
};

/** Starts the product as a newcomer does, on a data folder and a port of its own. A Tuesday at 09:00 unless told otherwise. */
export const startStage = async (given: Readonly<Record<string, string>> = {}): Promise<StageProcess> => {
  const folder = mkdtempSync(join(tmpdir(), 'gdpr-desk-journey-'));
  if (process.env.JOURNEY_DATABASE) cpSync(process.env.JOURNEY_DATABASE, folder, { recursive: true });
  const env = {
    ...newcomersEnvironment(),
    STAGE_EMPLOYEES: '300',
    STAGE_NOW: '2026-11-24T08:00:00Z',
    DATA_DIR: folder,
    ...given,
  };
  let running = begin({ ...env, PORT: '0' });
  const url = await running.address;
  const call = async (path: string, init?: RequestInit): Promise<unknown> => {
    const { said } = running;
    const answer = await fetch(url + path, init).catch((error: unknown) => {
      throw new Error(`${path} was not answered. The stage said:\n${said()}`, { cause: error });
    });
    return answerOf(answer);
  };
  return {
    url,
    get: (path) => call(path),
    post: (path, body) =>
      call(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    killAndRestart: async () => {
      running.child.kill('SIGKILL');
      await ended(running.child);
      running = begin({ ...env, PORT: new URL(url).port });
      await running.address;
    },
    stop: async () => {
      running.child.kill('SIGTERM');
      await ended(running.child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
