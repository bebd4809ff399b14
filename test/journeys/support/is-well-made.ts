import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

// The text of a mail is not ours. Fluent's dialogs leave tab stops behind that hand the focus on at once (Tabster); axe
// cannot see that they do.
const notOurs = ['iframe[sandbox]', '[data-tabster-dummy]'];

const sideways = async (page: Page): Promise<string[]> => {
  const frames = page.frames().filter((frame) => frame.url().startsWith('http'));
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

/**
 * What is wrong with the page as it stands, our own page inside it included: violations of WCAG 2.2 AA as axe finds them,
 * and what must be scrolled sideways.
 */
export const faultsOf = async (page: Page): Promise<string[]> => {
  const axe = new AxeBuilder({ page }).withTags(levels);
  for (const selector of notOurs) axe.exclude(selector);
  const { violations } = await axe.analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, target }) => `${id}: ${target.join(' ')} ${html}`),
  );
  return [...found, ...(await sideways(page))];
};
