import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { changeTheme } from '../journeys/support/in-every-look.ts';
import { openScreen } from '../journeys/support/screen.ts';
import { usual } from '../journeys/support/variants.ts';
import { languages, type PictureLook, themeName } from './looks.ts';
import type { Prepared } from './prepare-cases.ts';
import type { PicturedScreen } from './screens.ts';

export type Picture = PictureLook & { readonly group: string; readonly name: string; readonly file: string };

const heights: Readonly<Record<number, number>> = { 1280: 800, 320: 720 };
/** The tallest picture; a page that is longer is cut. */
const tallest = 5000;

export const pictureOf = ({ group, name }: Pick<PicturedScreen, 'group' | 'name'>, look: PictureLook): Picture => ({
  group,
  name,
  ...look,
  file: `${name}/${themeName[look.theme]}-${look.width}-${look.language}.png`,
});

// What scrolls inside the window, ours in the host's frame, is what the window is too low by.
const tooLowBy = async (page: Page): Promise<number> => {
  const missing = await Promise.all(
    page.frames().map((frame) =>
      frame
        .evaluate(() => {
          const scrolls = [document.documentElement, ...document.querySelectorAll('main, [class]')].filter(
            (element) =>
              element.clientHeight > innerHeight / 3 &&
              element.scrollHeight > element.clientHeight + 1 &&
              (element === document.documentElement || /auto|scroll/.test(getComputedStyle(element).overflowY)),
          );
          return Math.max(0, ...scrolls.map((element) => element.scrollHeight - element.clientHeight));
        })
        .catch(() => 0),
    ),
  );
  return Math.max(0, ...missing);
};

// A head of another shape, a photo, a part that is loaded when it is first shown: all come within this. Milliseconds.
const settling = 400;

/** Makes the window as wide as a look wants it, and as high as its content. */
export const sizeTo = async (page: Page, width: number): Promise<void> => {
  const height = heights[width] ?? 800;
  await page.setViewportSize({ width, height });
  await page.waitForTimeout(settling);
  const whole = Math.min(tallest, height + (await tooLowBy(page)));
  if (whole === height) return;
  await page.setViewportSize({ width, height: whole });
  await page.waitForTimeout(settling);
};

/** Takes a picture of the page as it is. */
export const take = async (page: Page, folder: string, { file }: Picture): Promise<void> => {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  // Movement is off by the system's wish; ending animations by force would end a toast with its time.
  await page.screenshot({ path, animations: 'allow', caret: 'hide' });
};

/**
 * Pictures of one screen in all looks asked for. It is opened once for each language; theme and width then change while it
 * stands, as they do in the hosts.
 */
export const takeScreen = async (
  browser: Browser,
  prepared: Prepared,
  shown: PicturedScreen,
  looks: readonly PictureLook[],
  folder: string,
): Promise<Picture[]> => {
  const taken: Picture[] = [];
  for (const language of languages) {
    const wanted = looks.filter((look) => look.language === language);
    const [first] = wanted;
    if (!first) continue;
    const screen = await openScreen(browser, prepared.stage.url, { ...usual, language, theme: first.theme });
    screen.page.setDefaultTimeout(20_000);
    try {
      await shown.open({ ...prepared, screen, language, words: (texts) => texts[language] });
      let worn: Partial<PictureLook> = { theme: first.theme };
      for (const look of wanted) {
        if (look.theme !== worn.theme) await changeTheme(screen.page, look.theme);
        if (look.width !== worn.width) await sizeTo(screen.page, look.width);
        worn = look;
        const picture = pictureOf(shown, look);
        await take(screen.page, folder, picture);
        taken.push(picture);
      }
    } finally {
      await screen.page.context().close();
    }
  }
  return taken;
};
