import { findPersonNumbers } from '../privacy/cpr.ts';

const danish: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', ö: 'oe', ä: 'ae', ü: 'u', ß: 'ss' };

/**
 * The name of an article in its address, made of its title: "Må jeg låne bilen?" is `maa-jeg-laane-bilen`. An address is told
 * and kept in many places, and holds no number of a person, however it was written.
 */
export const slugOf = (title: string): string => {
  const plain = title
    .toLowerCase()
    .replaceAll(/[æøåöäüß]/g, (letter) => danish[letter] ?? '')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replaceAll(/^-+|-+$/g, '');
  const named = findPersonNumbers(plain).reduce((slug, { text }) => slug.replace(text, '-'), plain);
  return named.replaceAll(/-{2,}/g, '-').replaceAll(/^-+|-+$/g, '') || 'vejledning';
};
