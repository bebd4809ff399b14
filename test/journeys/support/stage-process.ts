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

const addressIn = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = '';
    const hear = (words: Buffer) => {
      said += words;
      const address = /http:\/\/localhost:\d+/.exec(said)?.[0];
      if (address) resolve(address);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', (code) => reject(new Error(`the stage ended with ${code}:\n${said}`)));
  });

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
  const begin = (port: string) =>
    spawn(process.execPath, ['test/stage/start.ts'], { env: { ...env, PORT: port }, stdio: 'pipe' });
  let child = begin('0');
  const url = await addressIn(child);
  return {
    url,
    get: async (path) => answerOf(await fetch(url + path)),
    post: async (path, body) =>
      answerOf(
        await fetch(url + path, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        }),
      ),
    killAndRestart: async () => {
      child.kill('SIGKILL');
      await ended(child);
      child = begin(new URL(url).port);
      await addressIn(child);
    },
    stop: async () => {
      child.kill('SIGTERM');
      await ended(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
