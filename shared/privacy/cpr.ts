import { namedAsAnotherNumber, numberShapes, withoutIdentifiers } from './number-shapes.ts';
import { isCpr, isElectronicCpr, isReplacement, passesModulus11, withoutCentury } from './person-number.ts';
import { readable } from './readable-digits.ts';

export type FoundCpr = {
  /** Where the number begins in the text given, in UTF-16 units. */
  index: number;
  /** The number as it stands there, from first to last digit. */
  text: string;
  /** Its ten digits as 0-9. */
  digits: string;
  modulus11: boolean;
};

/** What maskCpr hides: CPR numbers, and two others that hold a birth date (person-number.ts). */
export type PersonNumber = FoundCpr & { kind: 'cpr' | 'replacement' | 'ecpr' };

/**
 * The CPR numbers in a text, in order: ten digits DDMMYY SSSS with a date that exists, or twelve with the whole year,
 * together or in groups, whatever stands in between (dashes, spaces, dots, what cannot be seen), in digits of any script;
 * dates to come as well.
 * Modulus 11 is told and rejects nothing by itself. Left out is only what the words before it call another number and
 * what besides is written without a gap, fails the checksum and is not dated 1 January, where numbers without checksum
 * are common: a false alarm costs less than a leaked number. Linear in the length of the text.
 */
export const findCpr = (text: string): FoundCpr[] =>
  findPersonNumbers(text)
    .filter(({ kind }) => kind === 'cpr')
    .map(({ kind: _, ...found }) => found);

/** CPR numbers, replacement numbers and eCPR in a text, in order, never overlapping. */
export const findPersonNumbers = (source: string): PersonNumber[] => {
  const { text: seen, origin } = readable(source);
  const text = withoutIdentifiers(seen);
  const found: PersonNumber[] = [];
  const shape = new RegExp(numberShapes, 'gu');
  for (let match = shape.exec(text); match !== null; match = shape.exec(text)) {
    const kind = kindOf(match[0], text.slice(Math.max(0, match.index - 60), match.index));
    if (kind === undefined) {
      // The next number may begin inside a shape that was none.
      shape.lastIndex = match.index + 1;
      continue;
    }
    const index = origin[match.index] ?? 0;
    const last = origin[shape.lastIndex - 1] ?? 0;
    const end = last + ((source.codePointAt(last) ?? 0) > 0xffff ? 2 : 1);
    const digits = tenOf(match[0])?.toUpperCase() ?? '';
    const modulus11 = kind !== 'ecpr' && passesModulus11(digits);
    found.push({ kind, index, text: source.slice(index, end), digits, modulus11 });
  }
  return found;
};

/**
 * The text with every digit of every such number replaced by `•`, birth date included; separators stay, and so does all
 * the rest. Masking twice changes nothing.
 */
export const maskCpr = (text: string): string => {
  // Hiding one number can leave another standing alone that seemed part of a longer chain.
  const found = findPersonNumbers(text);
  return found.length === 0 ? text : maskCpr(masked(text, found));
};

const masked = (text: string, found: readonly PersonNumber[]): string => {
  const parts: string[] = [];
  let from = 0;
  for (const number of found) {
    parts.push(text.slice(from, number.index), dots(number.text));
    from = number.index + number.text.length;
  }
  return parts.join('') + text.slice(from);
};

const dots = (number: string): string =>
  [...number].map((character) => (/[\p{L}\d]/u.test(readable(character).text) ? '•' : character)).join('');

/** The ten digits or letters of a number, however it is written; undefined for a whole year that does not fit the rest. */
const tenOf = (shape: string): string | undefined => {
  const characters = shape.replaceAll(/[^\p{L}\d]/gu, '');
  return characters.length === 12 ? withoutCentury(characters) : characters;
};

const kindOf = (shape: string, before: string): PersonNumber['kind'] | undefined => {
  const characters = tenOf(shape);
  if (characters === undefined) return undefined;
  if (/\p{L}/u.test(characters)) return isElectronicCpr(characters) ? 'ecpr' : undefined;
  const another = /^[\p{L}\d]+$/u.test(shape) && namedAsAnotherNumber(before);
  if (isCpr(characters)) {
    return another && !passesModulus11(characters) && !characters.startsWith('0101') ? undefined : 'cpr';
  }
  return isReplacement(characters) && !another ? 'replacement' : undefined;
};
