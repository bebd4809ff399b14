export const languages = ['da', 'en'] as const;
export type Language = (typeof languages)[number];

/**
 * The language of ours the person likes best, Danish where none is asked for. `wish` is a locale such as `en-GB` or an
 * Accept-Language header: `fr, en;q=0.8, da;q=0.5` means English. Weights as in RFC 9110, section 12.5.4; 0 means never.
 */
export const languageOf = (wish: string | null | undefined): Language => {
  const wishes = (wish ?? '').slice(0, 500).toLowerCase().split(',').map(weighed);
  const best = wishes.filter(({ language, weight }) => language !== undefined && weight > 0);
  return best.toSorted((one, other) => other.weight - one.weight)[0]?.language ?? 'da';
};

const weighed = (wish: string) => {
  const [range = '', ...parameters] = wish.split(';').map((part) => part.trim());
  const quality = parameters.find((parameter) => parameter.startsWith('q='));
  const weight = quality === undefined ? 1 : Number(quality.slice(2));
  return { language: languages.find((language) => language === range.split(/[-_]/)[0]), weight };
};
