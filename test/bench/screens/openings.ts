import type { Page } from 'playwright-core';
import { texts as outlook } from '#test/stage/front/outlook/texts.ts';

/** One of our pages inside the frame that hosts it, and by what one sees that a person can begin. */
export type Opening = {
  readonly name: string;
  readonly path: '/outlook' | '/tab';
  readonly usable: string;
  readonly open: (page: Page, url: string) => Promise<void>;
};

export const openings: readonly Opening[] = [
  {
    name: 'pane beside a mail',
    path: '/outlook',
    usable: '#content input[type=checkbox]',
    open: async (page, url) => {
      await page.goto(`${url}/outlook-frame?as=maja&folder=sentitems`);
      await page.getByRole('button', { name: /Handleplan for Emil/ }).click();
      await page.getByRole('button', { name: outlook.da.openApp }).click();
    },
  },
  {
    name: "tab, an employee's front page",
    path: '/tab',
    usable: '#content section a, #content section button',
    open: async (page, url) => void (await page.goto(`${url}/teams?as=maja`)),
  },
  {
    name: "tab, the team's queue",
    path: '/tab',
    usable: '#content h1',
    open: async (page, url) => void (await page.goto(`${url}/teams?as=sofie`)),
  },
];
