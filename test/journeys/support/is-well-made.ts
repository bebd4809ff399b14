import axe from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';
import { soon } from './soon.ts';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

// The text of a mail is not ours. Fluent's dialogs leave tab stops behind that hand the focus on at once (Tabster); axe
// cannot see that they do.
const notOurs = [['iframe[sandbox]'], ['[data-tabster-dummy]'], ['iframe', '[data-tabster-dummy]']];

// A head or foot that stays covers a part of whatever is scrolled under it just then, which is no smaller for that.
const atRest =
  '*, ::before, ::after { transition: none !important; animation: none !important; }' +
  '.looked-at main > * { position: static !important; }';

/**
 * Lets axe into every page and frame as it opens; brought in at each look it would take seconds. Nothing moves: a colour on
 * its way to another is neither of them. While it looks, head and foot lie at the ends of their page.
 */
export const bringAxe = async (context: BrowserContext): Promise<void> => {
  await context.addInitScript({ content: axe.source });
  await context.addInitScript((styles) => {
    addEventListener('DOMContentLoaded', () => {
      const still = document.createElement('style');
      still.textContent = styles;
      document.head.append(still);
    });
  }, atRest);
};

const violations = (page: Page): Promise<string[]> =>
  page.evaluate(
    async ({ tags, selectors }) => {
      const context = { exclude: selectors };
      const found = await window.axe.run(context, { runOnly: tags, resultTypes: ['violations'] });
      return found.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, target, failureSummary }) => `${id}: ${target.join(' ')} ${html} ${failureSummary ?? ''}`),
      );
    },
    { tags: levels, selectors: notOurs },
  );

/** A page that was made narrower lays itself out anew a moment later. Milliseconds. */
const laidOutWithin = 3000;

/** What stays too wide for its window. */
const sideways = async (page: Page): Promise<string[]> => {
  const frames = page.frames().filter((frame) => frame.url().startsWith('http'));
  const fits = () => document.documentElement.scrollWidth <= document.documentElement.clientWidth;
  await Promise.allSettled(frames.map((frame) => frame.waitForFunction(fits, undefined, { timeout: laidOutWithin })));
  const widths = await Promise.all(
    frames.map((frame) =>
      frame.evaluate(() => ({
        path: location.pathname,
        over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      })),
    ),
  );
  return widths.filter(({ over }) => over > 0).map(({ path, over }) => `${path} is ${over} px too wide`);
};

/** Dialogs, menus and lists are in portals; a portal that is itself coloured hides the page behind them. */
const coverings = async (page: Page): Promise<string[]> => {
  const frames = page.frames().filter((frame) => frame.url().startsWith('http'));
  const found = await Promise.all(
    frames.map((frame) =>
      frame.evaluate(() =>
        [...document.querySelectorAll('[data-portal-node]')]
          .map((portal) => ({
            ...portal.getBoundingClientRect().toJSON(),
            colour: getComputedStyle(portal).backgroundColor,
          }))
          .filter(({ width, height, colour }) => width * height > 0 && !/, 0\)$|^transparent$/.test(colour))
          .map(({ width, height, colour }) => `a portal covers ${width} x ${height} px of the page in ${colour}`),
      ),
    ),
  );
  return found.flat();
};

/** Waits until what a closed dialog hid from readers is theirs again: Tabster gives it back a quarter of a second later. */
const uncovered = async (page: Page): Promise<void> => {
  const hidden = () =>
    document.querySelector('[aria-modal="true"], dialog[open]')
      ? []
      : [...document.querySelectorAll('body > [aria-hidden="true"]:is(#desk, [data-portal-node])')].map(
          (element) => `hidden from readers: ${element.outerHTML}`,
        );
  const frames = page.frames().filter((frame) => frame.url().startsWith('http'));
  await Promise.all(
    frames.map((frame) =>
      soon(
        () => frame.evaluate(hidden),
        (found) => found.length === 0,
      ),
    ),
  );
};

const setLooked = (page: Page, looked: boolean): Promise<unknown> =>
  Promise.all(
    page
      .frames()
      .filter((frame) => frame.url().startsWith('http'))
      .map((frame) => frame.evaluate((now) => document.documentElement.classList.toggle('looked-at', now), looked)),
  );

/**
 * What is wrong with the page as it is, our own page inside it included: violations of WCAG 2.2 AA as axe finds them,
 * what must be scrolled sideways, and a portal that hides the page.
 */
export const faultsOf = async (page: Page): Promise<string[]> => {
  await uncovered(page);
  await setLooked(page, true);
  const found = await violations(page);
  await setLooked(page, false);
  return [...found, ...(await sideways(page)), ...(await coverings(page))];
};
