import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from '#test/support/browser.ts';
import buildOnce from '../journeys/support/build-once.ts';
import { startStage } from '../journeys/support/stage-process.ts';
import { indexPage } from './index-page.ts';
import { chosenBy, type PictureLook } from './looks.ts';
import { type Prepared, prepareCases } from './prepare-cases.ts';
import { type PicturedScreen, screens } from './screens.ts';
import { spillsOf } from './spills.ts';
import { type PartsView, partsViews, takeParts } from './take-parts.ts';
import { type Picture, pictureOf, takeScreen } from './take-pictures.ts';

// `npm run pictures`: every screen in every look, into dist/pictures. `npm run pictures -- queue dark`: some of them.
// `npm run pictures -- spills`: no pictures; says what does not fit its place at four widths.

const folder = join(process.cwd(), 'dist/pictures');
const say = (words: string): void => void process.stdout.write(`${words}\n`);

/** Two at a time: the browser draws one while the stage answers the other. */
const takeScreens = async (
  names: readonly string[],
  onScreen: (prepared: Prepared, shown: PicturedScreen) => Promise<string>,
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
          say(`${shown.name}: ${await onScreen(prepared, shown)}`);
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
const measures = process.argv.includes('spills');
const words = process.argv.slice(2).filter((word) => word !== 'spills');
const began = performance.now();
const choose = () => {
  try {
    return chosenBy(words, names);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
};
const chosen = choose();
if (words.length === 0 && !measures) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const browser = await openBrowser();
const parts = chosen.screens.filter(isParts);
if (parts.length > 0 && !measures) say(`parts: ${(await takeParts(browser, parts, chosen.looks, folder)).length}`);
const spilt: string[] = [];
const measure = async (prepared: Prepared, shown: PicturedScreen): Promise<string> => {
  const spills = await spillsOf(browser, prepared, shown, chosen.looks);
  spilt.push(...spills);
  return ['', ...spills].join('\n  ');
};
const picture = async (prepared: Prepared, shown: PicturedScreen): Promise<string> =>
  String((await takeScreen(browser, prepared, shown, chosen.looks, folder)).length);
const failed = await takeScreens(chosen.screens, measures ? measure : picture);
await browser.close();
const pictures = everyPicture(chosenBy([], names).looks);
writeFileSync(join(folder, 'index.html'), indexPage(pictures));
say(`${pictures.length} pictures, ${((performance.now() - began) / 1000).toFixed(0)} s: ${join(folder, 'index.html')}`);
if (spilt.length > 0) process.exitCode = 1;
if (failed.length > 0) {
  say(`Not taken: ${failed.join(', ')}`);
  process.exitCode = 1;
}
