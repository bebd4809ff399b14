import type { Browser, Page } from 'playwright-core';
import { openScreen } from '../journeys/support/screen.ts';
import { usual } from '../journeys/support/variants.ts';
import type { PictureLook } from './looks.ts';
import type { Prepared } from './prepare-cases.ts';
import type { PicturedScreen } from './screens.ts';
import { sizeTo } from './take-pictures.ts';

/** The widths of a window at which nothing may spill: a phone's, a narrow column's, a tablet's, a desk's. */
const widths: readonly number[] = [320, 640, 900, 1280];

/**
 * What is wider than the place it has, as text: words that run over the edge of their box, and times and badges that are cut.
 * An ellipsis on other words is meant, and what scrolls sideways may.
 */
const spillsOn = async (page: Page): Promise<string[]> => {
  const frames = page.frames().filter((frame) => /^http/.test(frame.url()));
  const found = await Promise.all(
    frames.map((frame) =>
      frame
        .evaluate(() => {
          const spills = (element: Element) => {
            const { display, overflowX, clipPath, position } = getComputedStyle(element);
            // Fluent's dialogs hold tab stops beside what is seen.
            if (element.querySelector(':scope > [data-tabster-dummy]')) return false;
            if (display === 'inline' || clipPath !== 'none' || position === 'fixed') return false;
            const isWhole = element.closest('[data-level], .fui-Badge, button') !== null;
            if (overflowX !== 'visible' && !(isWhole && overflowX !== 'auto')) return false;
            return element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1;
          };
          const all = [...document.querySelectorAll('#root *, [data-portal-node] *')].filter(spills);
          return all
            .filter((element) => !all.some((other) => other !== element && element.contains(other)))
            .map(
              (element) =>
                `"${element.textContent?.trim().slice(0, 60)}" by ${element.scrollWidth - element.clientWidth} px`,
            );
        })
        .catch(() => []),
    ),
  );
  return [...new Set(found.flat())];
};

/** What spills on a screen, in the languages of the looks, at every width. */
export const spillsOf = async (
  browser: Browser,
  prepared: Prepared,
  shown: PicturedScreen,
  looks: readonly PictureLook[],
): Promise<string[]> => {
  const found: string[] = [];
  for (const language of new Set(looks.map((look) => look.language))) {
    const screen = await openScreen(browser, prepared.stage.url, { ...usual, language });
    screen.page.setDefaultTimeout(20_000);
    try {
      await shown.open({ ...prepared, screen, language, words: (texts) => texts[language] });
      for (const width of widths) {
        await sizeTo(screen.page, width);
        const spills = await spillsOn(screen.page);
        found.push(...spills.map((spill) => `${width} px, ${language}: ${spill}`));
      }
    } finally {
      await screen.page.context().close();
    }
  }
  return found;
};
