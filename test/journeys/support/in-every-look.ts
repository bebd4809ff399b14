import { teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from '@fluentui/react-theme';
import type { Page } from 'playwright-core';
import { narrow, type Theme, type Variant } from './variants.ts';

const themes: readonly Theme[] = ['default', 'dark', 'contrast'];

/** What the computer asks for when its owner has chosen that theme. */
export const mediaOf = (theme: Theme) =>
  ({
    colorScheme: theme === 'default' ? 'light' : 'dark',
    forcedColors: theme === 'contrast' ? 'active' : 'none',
    reducedMotion: 'reduce',
  }) as const;

const grounds: Readonly<Record<Theme, string>> = {
  default: teamsLightTheme.colorNeutralBackground1,
  dark: teamsDarkTheme.colorNeutralBackground1,
  contrast: teamsHighContrastTheme.colorNeutralBackground1,
};

// Frame and app are in the theme when their own colours are.
const worn = (page: Page, theme: Theme): Promise<unknown> => {
  const frames = page.frames().filter((frame) => frame.url().startsWith('http'));
  return Promise.all(
    frames.map((frame) =>
      frame.waitForFunction((ground) => {
        const shown = document.querySelector('.fui-FluentProvider');
        return !shown || getComputedStyle(shown).getPropertyValue('--colorNeutralBackground1').trim() === ground;
      }, grounds[theme]),
    ),
  );
};

/** The frame tells the app of its new theme while it runs, as Teams and Outlook do. */
export const changeTheme = async (page: Page, theme: Theme): Promise<void> => {
  await page.emulateMedia(mediaOf(theme));
  const choice = page.locator('select').filter({ has: page.locator('option[value="contrast"]') });
  if ((await choice.count()) === 0) return;
  await choice.selectOption(theme);
  await worn(page, theme);
};

/** Asks of the page as it is, then in every other theme and at 320 px, and leaves it as it was; says where what was found. */
export const inEveryLook = async (
  page: Page,
  { theme, width }: Variant,
  ask: () => Promise<readonly string[]>,
): Promise<string[]> => {
  const found: string[] = [];
  const note = async (where: string) => void found.push(...(await ask()).map((fault) => `${where}: ${fault}`));
  await note(theme);
  for (const other of themes.filter((known) => known !== theme)) {
    await changeTheme(page, other);
    await note(other);
  }
  await changeTheme(page, theme);
  const { height } = page.viewportSize() ?? { height: 800 };
  await page.setViewportSize({ width: narrow, height });
  await note(`${narrow} px`);
  await page.setViewportSize({ width, height });
  return found;
};
