import { markdownMarks } from './markdown-marks.ts';
import { namedAsAnotherNumber, numberShapes, withoutIdentifiers } from './number-shapes.ts';
import { isCpr, isElectronicCpr, isReplacement, passesModulus11, withoutCentury } from './person-number.ts';
import { escapedReadings, type Readable, readable } from './readable-digits.ts';

export type FoundCpr = {
  /** Where the number begins in the text given, in UTF-16 units. */
  index: number;
  /** The number as it is written there, from first to last digit. */
  text: string;
  /** Its ten digits as 0-9. */
  digits: string;
  modulus11: boolean;
};

/** What maskCpr hides: CPR numbers, and two others that hold a birth date (person-number.ts). */
export type PersonNumber = FoundCpr & { kind: 'cpr' | 'replacement' | 'ecpr' };

/**
 * The CPR numbers in a text, in order: ten digits DDMMYY SSSS with a date that exists, or twelve with the whole year,
 * together or in groups, with anything in between (dashes, spaces, dots, what cannot be seen, escaped or not:
 * escapes.ts), in digits of any script; dates to come as well. Modulus 11 is told and rejects nothing by itself. Left out
 * is only what the words before it call another number and what besides is written without a gap, fails the checksum and
 * is not dated 1 January, where numbers without checksum are common: a false alarm costs less than a leaked number.
 * Linear in the length of the text.
 */
export const findCpr = (text: string): FoundCpr[] =>
  findPersonNumbers(text)
    .filter(({ kind }) => kind === 'cpr')
    .map(({ kind: _, ...found }) => found);

/** CPR numbers, replacement numbers and eCPR in a text, in order, never overlapping. */
export const findPersonNumbers = (source: string): PersonNumber[] =>
  placedIn(source).map(({ characters: _, ...found }) => found);

/** A number with the places of its digits and letters in the text. */
type Placed = PersonNumber & { readonly characters: readonly (readonly [from: number, to: number])[] };

const placedIn = (source: string): Placed[] => {
  const written = asWritten(source);
  if (!markdownMarks.some(({ sign }) => source.includes(sign))) return written;
  return withoutOverlaps([...written, ...numbersIn(readable(source, markdownMarks), source)], source.length);
};

const asWritten = (source: string): Placed[] => {
  const escaped = escapedReadings(source);
  const plain = numbersIn(readable(source), source);
  if (escaped.length === 0) return plain;
  // `50%251248-4916` may be read both ways, and no number must hide in the other reading. Where nothing of it can be part
  // of an escape, the words before it are those of the escaped reading, and its judgement holds.
  const visible = escaped.map(({ origin }) => new Set(origin));
  const partOfEscape = ({ characters }: Placed) => characters.some(([from]) => visible.some((seen) => !seen.has(from)));
  return withoutOverlaps(
    [...escaped.map((reading) => numbersIn(reading, source)), plain.filter(partOfEscape)].flat(),
    source.length,
  );
};

const withoutOverlaps = (numbers: readonly Placed[], length: number): Placed[] => {
  const covered = new Uint8Array(length);
  const kept = numbers.filter(({ index, text }) => {
    const free = !covered.subarray(index, index + text.length).includes(1);
    if (free) covered.fill(1, index, index + text.length);
    return free;
  });
  return kept.sort((a, b) => a.index - b.index);
};

const numbersIn = ({ text: seen, origin, after }: Readable, source: string): Placed[] => {
  const text = withoutIdentifiers(seen);
  const found: Placed[] = [];
  const shape = new RegExp(numberShapes, 'gu');
  for (let match = shape.exec(text); match !== null; match = shape.exec(text)) {
    const from = match.index;
    const kind = kindOf(match[0], text.slice(Math.max(0, from - 60), from));
    if (kind === undefined) {
      // The next number may begin inside a shape that was none.
      shape.lastIndex = from + 1;
      continue;
    }
    const index = origin[from] ?? 0;
    const end = after[shape.lastIndex - 1] ?? source.length;
    const digits = tenOf(match[0])?.toUpperCase() ?? '';
    const modulus11 = kind !== 'ecpr' && passesModulus11(digits);
    const characters = match[0]
      .split('')
      .flatMap((character, at) =>
        /[\p{L}\d]/u.test(character) ? [[origin[from + at] ?? 0, after[from + at] ?? 0] as const] : [],
      );
    found.push({ kind, index, text: source.slice(index, end), digits, modulus11, characters });
  }
  return found;
};

/**
 * The text with every digit of every such number replaced by `•`, birth date included; separators stay, escaped ones as
 * they were written, and so does all the rest. Masking twice changes nothing.
 */
export const maskCpr = (text: string): string => {
  // Hiding one number can leave another standing alone that seemed part of a longer chain.
  const found = placedIn(text);
  return found.length === 0 ? text : maskCpr(masked(text, found));
};

const masked = (text: string, found: readonly Placed[]): string => {
  const parts: string[] = [];
  let done = 0;
  for (const [from, to] of found.flatMap(({ characters }) => characters)) {
    parts.push(text.slice(done, from), '•');
    done = to;
  }
  return parts.join('') + text.slice(done);
};

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
