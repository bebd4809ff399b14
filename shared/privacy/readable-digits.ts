import { type Escape, escapes } from './escapes.ts';

/**
 * A text as a reader sees its numbers, beside the text as it is stored. What cannot be seen is dropped, digits of every
 * script and shape become 0-9, every dash `-`, every space ` `; character `i` is in the source from `origin[i]` up to
 * `after[i]`.
 */
export type Readable = { text: string; origin: readonly number[]; after: readonly number[] };

/** Linear in the length of `source`. Letters stay as they are; of what is escaped, what it means is read. */
export const readable = (source: string, ways: readonly Escape[] = []): Readable => {
  const origin: number[] = [];
  const after: number[] = [];
  const seen: string[] = [];
  for (let index = 0; index < source.length; ) {
    const { character, length } = escapedAt(source, index, ways) ?? plainAt(source, index);
    const plain = plainOf(character);
    if (plain !== '') {
      seen.push(plain);
      origin.push(index);
      after.push(index + length);
    }
    index += length;
  }
  return { text: seen.join(''), origin, after };
};

/** The text as each kind of escape that occurs in it means it. */
export const escapedReadings = (source: string): Readable[] =>
  escapes.filter((ways) => ways.some(({ sign }) => source.includes(sign))).map((ways) => readable(source, ways));

type Taken = { readonly character: string; readonly length: number };

const plainAt = (source: string, index: number): Taken => {
  const character = String.fromCodePoint(source.codePointAt(index) ?? 0);
  return { character, length: character.length };
};

const escapedAt = (source: string, index: number, ways: readonly Escape[]): Taken | undefined => {
  const way = ways.find(({ sign }) => sign === source[index]);
  if (way === undefined) return undefined;
  const { pattern, meant } = way;
  pattern.lastIndex = index;
  const match = pattern.exec(source);
  const character = match === null ? undefined : meant(match);
  return match === null || character === undefined ? undefined : { character, length: match[0].length };
};

const known = new Map<string, string>();

// One character in, at most one UTF-16 unit out, so that `origin` stays in step.
const plainOf = (character: string): string => {
  if (character === '') return '';
  if (character >= '!' && character <= '~') return character;
  const found = known.get(character);
  if (found !== undefined) return found;
  const plain = classify(character);
  // Bounded by the characters people use; a hostile text with all of Unicode in it must not fill the memory.
  if (known.size < 4096) known.set(character, plain);
  return plain;
};

const classify = (character: string): string => {
  if (/[\n\u0085\u2028\u2029]/.test(character)) return '\n';
  if (/[\s\p{Zs}]/u.test(character)) return character === '\r' ? '' : ' ';
  if (/[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\p{M}]/u.test(character)) return '';
  if (/\p{Nd}/u.test(character)) return String(digitValue(character));
  const folded = character.normalize('NFKC');
  if (/^\d$/.test(folded)) return folded;
  // Minus, hyphen bullet and the modifier minus are no dashes to Unicode, but they are to a reader.
  if (/^[\p{Pd}\u2212\u2043\u02d7]$/u.test(folded)) return '-';
  return character.length === 1 ? character : '\u{fffd}';
};

// Decimal digits are in unbroken runs of ten from 0 to 9 (Unicode 4.6), some runs directly after one another.
const digitValue = (digit: string): number => {
  let before = (digit.codePointAt(0) ?? 0) - 1;
  let above = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(before))) {
    before -= 1;
    above += 1;
  }
  return above % 10;
};
