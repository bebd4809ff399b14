/** How the person's Teams or Outlook looks. */
export const appearances = ['light', 'dark', 'contrast'] as const;
export type Appearance = (typeof appearances)[number];

/** What the computer asks for, where the host does not say. */
export const systemAppearance = (): Appearance => {
  if (matchMedia('(forced-colors: active)').matches) return 'contrast';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
};
