export const languages = ['da', 'en'] as const;
export type Language = (typeof languages)[number];

/** Danish unless the person's first wish is English. `wish` is an Accept-Language header or a locale such as `en-GB`. */
export const languageOf = (wish: string | null | undefined): Language =>
  wish?.trim().toLowerCase().startsWith('en') ? 'en' : 'da';
