import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { openBrowser } from '#test/support/browser.ts';
import { inEveryLook } from './in-every-look.ts';
import { faultsOf } from './is-well-made.ts';
import { openScreen, type Screen } from './screen.ts';
import type { StageProcess } from './stage-process.ts';
import { stagesAhead } from './stages-ahead.ts';
import { usual, type Variant, variants } from './variants.ts';

const pictures = 'dist/test/journeys';

/** A whole way through the product, told in steps: each a sentence and a test, in this order. */
export type Journey = {
  readonly variant: Variant;
  /** What does not show on the screen is walked as most see it and by keyboard, not once more in another look. */
  readonly whole: boolean;
  readonly stage: () => StageProcess;
  /** A person's window, by sign-in name; opened when first asked for. */
  readonly at: (who: string) => Promise<Screen>;
  readonly step: (sentence: string, act: () => Promise<void>) => void;
  /** Looks at the page: WCAG 2.2 AA, and nothing to be scrolled sideways; as most see it, in every theme and narrow. */
  readonly look: (screen: Screen) => Promise<void>;
  /** The words of a module of texts in the language of the variant. */
  readonly words: <T>(texts: { readonly da: T; readonly en: T }) => T;
};

/** Tells a journey once for each variant, each on a stage of its own. */
export const journey = (title: string, tell: (journey: Journey) => void): void => {
  let browser: Browser | undefined;
  const stages = stagesAhead(variants.length);
  const world: World = { browser: () => browser ?? missing('browser'), takeStage: stages.take };
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => Promise.all([browser?.close(), stages.close()]));
  describe.each(variants)(`${title}, $name`, (variant) => walk(title, variant, world, tell));
};

const missing = (what: string): never => {
  throw new Error(`there is no ${what}`);
};

type World = { readonly browser: () => Browser; readonly takeStage: () => Promise<StageProcess> };

const walk = (title: string, variant: Variant, world: World, tell: (journey: Journey) => void): void => {
  const screens = new Map<string, Screen>();
  let stage: StageProcess | undefined;
  let stopped: string | undefined;
  const opened = (): StageProcess => {
    return stage ?? missing('stage');
  };
  beforeAll(async () => {
    stage = await world.takeStage();
  });
  afterAll(async () => {
    for (const { page } of screens.values()) await page.context().close();
    await stage?.stop();
  });
  const at = async (who: string): Promise<Screen> => {
    const screen = screens.get(who) ?? (await openScreen(world.browser(), opened().url, variant));
    screens.set(who, screen);
    return screen;
  };
  const step: Journey['step'] = (sentence, act) =>
    test(sentence, async () => {
      if (stopped) throw new Error(`Not come so far: "${stopped}" failed.`);
      try {
        await act();
      } catch (error) {
        stopped = sentence;
        const seen = await photograph(screens, `${title} ${variant.name} ${sentence}`);
        throw new Error(`${error instanceof Error ? error.message : error}\n\nSeen: ${seen.join(', ')}`, {
          cause: error,
        });
      }
    });
  const look: Journey['look'] = async ({ page }) => {
    const found = () => faultsOf(page);
    expect(await (variant === usual ? inEveryLook(page, variant, found) : found())).toEqual([]);
  };
  const whole = variant === usual || variant.keyboard;
  tell({ variant, whole, stage: opened, at, step, look, words: (texts) => texts[variant.language] });
  step('no page complained in the console', async () => {
    expect([...screens].flatMap(([who, { complaints }]) => complaints().map((words) => `${who}: ${words}`))).toEqual(
      [],
    );
  });
};

const photograph = async (screens: ReadonlyMap<string, Screen>, name: string): Promise<string[]> => {
  mkdirSync(pictures, { recursive: true });
  const safe = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 120);
  return Promise.all(
    [...screens].map(async ([who, { page }]) => {
      const path = join(pictures, `${safe}-${who}.png`);
      return page.screenshot({ path }).then(
        () => path,
        () => `${who}'s window is closed`,
      );
    }),
  );
};
