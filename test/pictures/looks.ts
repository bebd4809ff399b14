import type { Language } from '#shared/text/language.ts';
import { narrow, type Theme } from '../journeys/support/variants.ts';

/** One way a screen is pictured. */
export type PictureLook = { readonly language: Language; readonly theme: Theme; readonly width: number };

export const languages: readonly Language[] = ['da', 'en'];
export const themes: readonly Theme[] = ['default', 'dark', 'contrast'];
export const widths: readonly number[] = [1280, narrow];

/** As a theme is asked for and filed. */
export const themeName: Readonly<Record<Theme, string>> = { default: 'light', dark: 'dark', contrast: 'contrast' };

const allLooks: readonly PictureLook[] = languages.flatMap((language) =>
  widths.flatMap((width) => themes.map((theme) => ({ language, theme, width }))),
);

export type Chosen = { readonly screens: readonly string[]; readonly looks: readonly PictureLook[] };

/**
 * What the words after `npm run pictures --` ask for. A theme (light, dark, contrast), a width or a language narrows the
 * looks; anything else is part of the names of screens. Without words everything.
 * @throws Error where a word is part of no screen's name
 */
export const chosenBy = (words: readonly string[], names: readonly string[]): Chosen => {
  const kinds: readonly ((look: PictureLook) => string)[] = [
    ({ theme }) => themeName[theme],
    ({ width }) => String(width),
    ({ language }) => language,
  ];
  const isLook = (word: string) => allLooks.some((look) => kinds.some((kind) => kind(look) === word));
  const wanted = words.filter((word) => !isLook(word));
  const unknown = wanted.find((word) => !names.some((name) => name.includes(word)));
  if (unknown) throw new Error(`No screen is called so: ${unknown}. There are:\n  ${names.join('\n  ')}`);
  const fits = (look: PictureLook) =>
    kinds.every((kind) => {
      const asked = words.filter((word) => allLooks.some((known) => kind(known) === word));
      return asked.length === 0 || asked.includes(kind(look));
    });
  return {
    screens: names.filter((name) => wanted.length === 0 || wanted.some((word) => name.includes(word))),
    looks: allLooks.filter(fits),
  };
};
