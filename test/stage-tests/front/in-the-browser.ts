import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { openBrowser } from '#test/support/browser.ts';

export type OpenStage = { url: string; browser: Browser; close(): Promise<void> };

/** The stage with the probe desk and the probe app in a process of its own, and a browser. */
export async function openStageInBrowser(): Promise<OpenStage> {
  const folder = mkdtempSync(join(tmpdir(), 'stage-front-'));
  const env = {
    PATH: process.env.PATH,
    PORT: '0',
    DATA_DIR: join(folder, 'data'),
    STAGE_NOW: '2026-03-02T08:00:00Z',
    STAGE_EMPLOYEES: '20',
    PROBE_ADDIN: join(folder, 'addin'),
  };
  const child: ChildProcess = spawn(process.execPath, ['test/stage-tests/front/probe-stage-with-pages.ts'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (!child.stdout) throw new Error('the stage has no output');
  const [line] = await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
  if (typeof line === 'number') throw new Error(`the stage ended with ${line}`);
  const browser = await openBrowser();
  return {
    url: JSON.parse(String(line)).url,
    browser,
    close: async () => {
      await browser.close();
      child.kill('SIGKILL');
      await once(child, 'exit');
      rmSync(folder, { recursive: true });
    },
  };
}
