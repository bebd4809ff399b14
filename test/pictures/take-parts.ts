import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { build, preview } from 'vite';
import type { Language } from '#shared/text/language.ts';
import { mediaOf } from '../journeys/support/in-every-look.ts';
import { type PictureLook, themeName } from './looks.ts';
import { failedWords } from './parts/failed-words.ts';
import { type Picture, pictureOf, sizeTo, take } from './take-pictures.ts';

const configFile = fileURLToPath(new URL('./parts/vite.config.ts', import.meta.url));

/** The pages of parts: as they are, with a calendar open, with something just done, and with something failed. */
const views = {
  parts: undefined,
  'parts-calendar': 'main button[aria-expanded]',
  'parts-toast': '#done',
  'parts-toast-failed': '#failed',
} as const;
export type PartsView = keyof typeof views;

// A toast of before may still be on its way out: the failed one is known by its own words.
const comes = (view: PartsView, language: Language): string => {
  if (view === 'parts-calendar') return '[role="grid"]';
  return view === 'parts-toast-failed' ? `[role="listitem"]:has-text("${failedWords[language]}")` : '[role="listitem"]';
};
export const partsViews = Object.keys(views) as PartsView[];

/** Pictures of every part of `addin/look` in every look: a page of its own, which is in nothing that is shipped. */
export const takeParts = async (
  browser: Browser,
  wanted: readonly PartsView[],
  looks: readonly PictureLook[],
  folder: string,
): Promise<Picture[]> => {
  await build({ configFile, logLevel: 'warn' });
  const server = await preview({ configFile, logLevel: 'warn', preview: { port: 0, host: '127.0.0.1' } });
  const address = server.resolvedUrls?.local[0] ?? server.resolvedUrls?.network[0] ?? '';
  const taken: Picture[] = [];
  try {
    for (const look of looks) {
      const { language, theme, width } = look;
      const context = await browser.newContext({ viewport: { width, height: 800 }, ...mediaOf(theme) });
      const page = await context.newPage();
      await page.goto(`${address}?theme=${themeName[theme]}&language=${language}`);
      await page.locator('body[data-ready]').waitFor();
      await sizeTo(page, width);
      for (const view of wanted) {
        const press = views[view];
        if (press) {
          await page.locator(press).first().click();
          await page.locator(comes(view, language)).first().waitFor();
          await page.mouse.move(0, 0);
        }
        const picture = pictureOf({ group: 'Parts', name: view }, look);
        await take(page, folder, picture);
        taken.push(picture);
        if (press) await page.keyboard.press('Escape');
      }
      await context.close();
    }
  } finally {
    await server.close();
  }
  return taken;
};
