import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type WeatherStage = {
  readonly url: string;
  /** Where it keeps its data, to be read when it has ended. */
  readonly folder: string;
  /** Calls the stage's JSON interface. Fails with its words when it says no. */
  readonly get: (path: string) => Promise<unknown>;
  readonly post: (path: string, body: object) => Promise<unknown>;
  readonly end: () => Promise<void>;
};

/** The smallest municipality the stage makes, on a Tuesday at 09:00. */
const settings = { PORT: '0', STAGE_NOW: '2026-11-24T08:00:00Z', STAGE_EMPLOYEES: '20' };

const begin = async (folder: string) => {
  const { PATH, TEST_ARCHIVE } = process.env;
  const child = spawn(process.execPath, ['test/stage-tests/every-weather/open-stage.ts'], {
    env: { ...settings, PATH, TEST_ARCHIVE, DATA_DIR: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  child.stderr.on('data', (words) => said.push(String(words)));
  const [line] = await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
  if (!Buffer.isBuffer(line)) throw new Error(`The stage did not start. ${said.join('')}`);
  const { url }: { url: string } = JSON.parse(line.toString());
  return { child, url };
};

/** Does something with the stage, the product in it, in a process of its own; its data are thrown away afterwards. */
export const withStage = async <T>(act: (stage: WeatherStage) => Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'gdpr-desk-weather-'));
  const { child, url } = await begin(folder);
  const call = async (path: string, init?: RequestInit): Promise<unknown> => {
    const answer = await fetch(url + path, init);
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${answer.status} ${path}: ${text}`);
    return JSON.parse(text);
  };
  const end = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  };
  const post = (path: string, body: object) => call(path, { method: 'POST', body: JSON.stringify(body) });
  try {
    return await act({ url, folder, get: (path) => call(path), post, end });
  } finally {
    await end();
    rmSync(folder, { recursive: true, force: true });
  }
};
