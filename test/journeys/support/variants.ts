import type { Language } from '#shared/text/language.ts';

/** A way to see and use the screens. */
export type Variant = {
  readonly name: string;
  readonly language: Language;
  readonly theme: 'default' | 'dark' | 'contrast';
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

/** Every journey is walked in each of them. */
export const variants: readonly Variant[] = [
  usual,
  { ...usual, name: 'by keyboard alone', keyboard: true },
  { ...usual, name: 'in the dark theme', theme: 'dark' },
  { ...usual, name: 'in high contrast', theme: 'contrast' },
  { ...usual, name: 'in English', language: 'en' },
  // What is left of a 1280 px screen at 400 %: WCAG 2.2, 1.4.10.
  { ...usual, name: 'at 320 pixels', width: 320 },
];
