import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { openBrowser } from '#test/support/browser.ts';
import buildOnce from '../journeys/support/build-once.ts';
import { startStage } from '../journeys/support/stage-process.ts';
import { indexPage } from './index-page.ts';
import { chosenBy, type PictureLook } from './looks.ts';
import { prepareCases } from './prepare-cases.ts';
import { screens } from './screens.ts';
import { type PartsView, partsViews, takeParts } from './take-parts.ts';
import { type Picture, pictureOf, takeScreen } from './take-pictures.ts';

// `npm run pictures`: every screen in every look, into dist/pictures. `npm run pictures -- queue dark`: some of them.

const folder = join(process.cwd(), 'dist/pictures');
const say = (words: string): void => void process.stdout.write(`${words}\n`);

/** Two at a time: the browser draws one while the stage answers the other. */
const takeScreens = async (
  browser: Browser,
  names: readonly string[],
  looks: readonly PictureLook[],
): Promise<string[]> => {
  const wanted = screens.filter(({ name }) => names.includes(name));
  if (wanted.length === 0) return [];
  await buildOnce();
  const stage = await startStage();
  const failed: string[] = [];
  try {
    const prepared = await prepareCases(stage);
    const waiting = [...wanted];
    const work = async (): Promise<void> => {
      for (let shown = waiting.shift(); shown; shown = waiting.shift()) {
        try {
          const { length } = await takeScreen(browser, prepared, shown, looks, folder);
          say(`${shown.name}: ${length}`);
        } catch (error) {
          failed.push(shown.name);
          say(`${shown.name}: ${error instanceof Error ? error.message : String(error)}`);
        }
      }
    };
    await Promise.all([work(), work()]);
  } finally {
    await stage.stop();
  }
  return failed;
};

const isParts = (name: string): name is PartsView => partsViews.some((view) => view === name);

// The page lists whatever pictures lie there, those of earlier runs too.
const everyPicture = (looks: readonly PictureLook[]): Picture[] =>
  [...screens, ...partsViews.map((name) => ({ group: 'Parts', name }))].flatMap((screen) =>
    looks.map((look) => pictureOf(screen, look)).filter(({ file }) => existsSync(join(folder, file))),
  );

const names = [...screens.map(({ name }) => name), ...partsViews];
const words = process.argv.slice(2);
const began = performance.now();
const chosen = chosenBy(words, names);
if (words.length === 0) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const browser = await openBrowser();
const parts = chosen.screens.filter(isParts);
if (parts.length > 0) say(`parts: ${(await takeParts(browser, parts, chosen.looks, folder)).length}`);
const failed = await takeScreens(browser, chosen.screens, chosen.looks);
await browser.close();
const pictures = everyPicture(chosenBy([], names).looks);
writeFileSync(join(folder, 'index.html'), indexPage(pictures));
say(`${pictures.length} pictures, ${((performance.now() - began) / 1000).toFixed(0)} s: ${join(folder, 'index.html')}`);
if (failed.length > 0) {
  say(`Not taken: ${failed.join(', ')}`);
  process.exitCode = 1;
}
