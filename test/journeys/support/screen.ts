import type { Browser, FrameLocator, Page } from 'playwright-core';
import { type Hand, handOn } from './hand.ts';
import { mediaOf } from './in-every-look.ts';
import { bringAxe } from './is-well-made.ts';
import type { Variant } from './variants.ts';

/** One person's browser window. */
export type Screen = {
  readonly page: Page;
  readonly hand: Hand;
  /** Our own page inside the frame: the tab in Teams, the pane in Outlook. */
  readonly desk: FrameLocator;
  readonly go: (path: string) => Promise<void>;
  /** What the pages complained of in the console. */
  readonly complaints: () => readonly string[];
  /** Some of it was brought about on purpose. */
  readonly forgive: (words: RegExp) => void;
};

// teams-js asks Microsoft for a list at its start and has its own where that does not answer. What is linked in a mail of a
// stranger is held back by its frame, which says so.
const allowed = /^(https:\/\/res\.cdn\.office\.net\/teams-js\/|about:srcdoc)/;

const listen = (page: Page): string[] => {
  const heard: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !allowed.test(message.location().url))
      heard.push(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => heard.push(error.message));
  page.on('dialog', (dialog) => {
    heard.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return heard;
};

/** Opens a window as a variant wants it: language and theme are the ones the frame remembers. */
export const openScreen = async (browser: Browser, url: string, variant: Variant): Promise<Screen> => {
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width: variant.width, height: 800 },
    locale: variant.language === 'da' ? 'da-DK' : 'en-GB',
    timezoneId: 'Europe/Copenhagen',
    ...mediaOf(variant.theme),
  });
  await context.addInitScript(({ language, theme }) => {
    try {
      localStorage.setItem('stage-language', language);
      localStorage.setItem('stage-teams-theme', theme);
      localStorage.setItem('stage-outlook-theme', theme);
    } catch {
      // The text of a mail is in a frame without storage.
    }
  }, variant);
  await bringAxe(context);
  const page = await context.newPage();
  const complaints = listen(page);
  const forgiven: RegExp[] = [];
  return {
    page,
    hand: handOn(page, variant.keyboard),
    desk: page.frameLocator('iframe[title^="GDPR-vagten"]'),
    go: async (path) => void (await page.goto(path)),
    complaints: () => complaints.filter((words) => !forgiven.some((pattern) => pattern.test(words))),
    forgive: (words) => void forgiven.push(words),
  };
};
