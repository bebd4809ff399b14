import type { Language } from '#shared/text/language.ts';

export type Theme = 'default' | 'dark' | 'contrast';

/** A way to see and use the screens. */
export type Variant = {
  readonly name: string;
  readonly language: Language;
  readonly theme: Theme;
  readonly width: number;
  /** Whether everything is done by keys alone. */
  readonly keyboard: boolean;
};

export const usual: Variant = {
  name: 'as most see it',
  language: 'da',
  theme: 'default',
  width: 1280,
  keyboard: false,
};

/** What is left of a 1280 px screen at 400 %: WCAG 2.2, 1.4.10. */
export const narrow = 320;

/** Every journey is walked in each of them; as most see it, each page is looked at in every theme and narrow besides. */
export const variants: readonly Variant[] = [
  usual,
  { ...usual, name: 'by keyboard alone, in high contrast', keyboard: true, theme: 'contrast' },
  { ...usual, name: 'in English, dark, at 320 pixels', language: 'en', theme: 'dark', width: narrow },
];
