import { stemOf } from './stem-of.ts';

const shortParts = new Set([
  'cpr',
  'sms',
  'usb',
  'app',
  'sag',
  'bil',
  'log',
  'sfo',
  'gps',
  'mor',
  'far',
  'tog',
  'chat',
  'brev',
  'post',
  'fil',
]);
const links = ['', 's', 'e'];

const isLong = (part: string) => part.length >= 4 || shortParts.has(part);

/** The stem of a known part, with or without the letter that links it to the next. */
const knownPart = (part: string, isKnown: (stem: string) => boolean): string | undefined => {
  for (const link of links) {
    const bare = part.endsWith(link) ? part.slice(0, part.length - link.length) : '';
    if (isLong(bare) && isKnown(stemOf(bare))) return stemOf(bare);
  }
  return undefined;
};

export type Parts = { readonly parts: readonly string[]; readonly isWhole: boolean };
const none: Parts = { parts: [], isWhole: false };

/**
 * The stems of the known words a long word is made of: "slettefrister" is made of "slette" and "frist". Of a word that is known
 * in part only, that part is told if it is long ("ferielukning": "ferie").
 */
export const partsOf = (word: string, isKnown: (stem: string) => boolean): Parts => {
  if (word.length < 6) return none;
  let best = none;
  let bestScore = 0;
  for (let at = 3; at <= word.length - 3; at += 1) {
    const left = knownPart(word.slice(0, at), isKnown);
    const rest = word.slice(at);
    const right =
      isLong(rest) && isKnown(stemOf(rest))
        ? { parts: [stemOf(rest)], isWhole: true }
        : left
          ? partsOf(rest, isKnown)
          : none;
    const isWhole = left !== undefined && right.isWhole;
    const told = (left ? at : 0) + (right.isWhole ? rest.length : 0);
    const score = told + (isWhole ? 10 : 0) - right.parts.length;
    if ((isWhole || told >= 5) && score > bestScore) {
      best = { parts: [...(left ? [left] : []), ...right.parts], isWhole };
      bestScore = score;
    }
  }
  return best;
};
