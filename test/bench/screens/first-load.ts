import { gzipSync } from 'node:zlib';
import type { Browser, Response } from 'playwright-core';
import type { Opening } from './openings.ts';

export type FirstLoad = { readonly bytes: number; readonly requests: number; readonly milliseconds: number };

/** How much slower than this machine the person's is. */
const slowed = 4;

const isOurs = ({ pathname }: URL): boolean => !pathname.startsWith('/api/') && !pathname.startsWith('/stage');

/**
 * Opens a page of ours with an empty cache on a slowed processor: the bytes (gzip) and number of what it fetched until
 * then, and the milliseconds from its own request until it can be used.
 */
export const firstLoad = async (browser: Browser, url: string, opening: Opening): Promise<FirstLoad> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'da-DK' });
  const page = await context.newPage();
  const answers: Response[] = [];
  let begun = 0;
  page.on('request', (request) => {
    if (request.isNavigationRequest() && new URL(request.url()).pathname === opening.path) begun = performance.now();
  });
  page.on('response', (response) => {
    const inside = response.frame().parentFrame() !== null || new URL(response.url()).pathname === opening.path;
    if (inside && isOurs(new URL(response.url()))) answers.push(response);
  });
  const devTools = await context.newCDPSession(page);
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: slowed });
  await opening.open(page, url);
  await page.frameLocator('iframe[title^="GDPR-vagten"]').locator(opening.usable).first().waitFor();
  const milliseconds = performance.now() - begun;
  const sizes = await Promise.all(
    answers.map(async (answer) => gzipSync(await answer.body(), { level: 9 }).byteLength),
  );
  await context.close();
  return { bytes: sizes.reduce((sum, size) => sum + size, 0), requests: sizes.length, milliseconds };
};
