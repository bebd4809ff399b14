import { firstNames } from './first-names.ts';

/** A name of a person as it stands in a text. */
export type FoundName = { readonly index: number; readonly text: string };

/** A word as names are written, small or large. */
const anyWord = /\p{L}[\p{L}’'-]*/gu;
const joins = /^\s+$/u;
const particles: ReadonlySet<string> = new Set('af van von de den der el al bin da dos'.split(' '));
/** After the letter of a name, and between a title and the name: `K. Mikkelsen`, `hr. Jensen`. */
const afterLetter = /^\.?\s*$/u;
const titles: ReadonlySet<string> = new Set(
  'fru frk frøken hr herr fam familien ægteparret brødrene søstrene dr'
    .split(' ')
    .flatMap((title) => [title, title.charAt(0).toUpperCase() + title.slice(1)]),
);
/** Words of services, offices and laws that are written large beside another. */
const services =
  /^(?:Digital|Microsoft|Google|Apple|Power|Azure|Sikker|Aula|Teams|Outlook|Office|Adobe|Open|Mit|Min|Den|Det|De|Et|En|Center|Borger|Danmark|Privacy|Framework|Europæiske|Nationale|Kommune|Region|.+(?:styrelsen?|ordning(?:en)?|nævnet|rådet|udvalget|forvaltningen|afdelingen))$/u;

/** Patronymics that are none of a first name as it is written today. */
const surnames: ReadonlySet<string> = new Set(
  'olsen christensen kristensen thomsen mortensen jakobsen jacobsen clausen klausen laursen lauridsen lauritsen iversen ibsen jepsen jessen carlsen karlsen bertelsen mathiesen matthiesen mikkelsen simonsen henriksen frederiksen eriksen erichsen nissen villadsen gregersen ottosen davidsen danielsen svendsen steffensen bendtsen bentsen bendixen'.split(
    ' ',
  ),
);

type Word = { readonly index: number; readonly word: string };

/**
 * The names of people in a text: a common first name with the names that follow it, a surname that is made of one, what stands
 * after a title (`fru`, `familien`) or a letter with a point, and those that are `known` - of people who have to do with it -
 * whole or in part, in small letters, too. Danish writes no other words large but at the beginning of a sentence, so a first
 * name there that is also a word is taken for a name: a false alarm costs less than a name that is published.
 */
export const findNames = (text: string, known: readonly string[] = []): FoundName[] => {
  const knownParts = new Set(
    known
      .flatMap((name) => name.split(/\s+/))
      .filter((part) => part.length > 2)
      .map((part) => part.toLowerCase()),
  );
  const words = [...text.matchAll(anyWord)].map(({ index, 0: word }) => ({ index, word: word.replace(/[’'-]+$/, '') }));
  const between = (one: Word, other: Word) => text.slice(one.index + one.word.length, other.index);
  const goesOn = (one: Word, other: Word) =>
    joins.test(between(one, other)) || (isLetter(one.word) && afterLetter.test(between(one, other)));
  const found: FoundName[] = [];
  for (let at = 0; at < words.length; at++) {
    const first = words[at];
    const before = words[at - 1];
    if (!first || !begins(first, before, words[at + 1], { knownParts, between })) continue;
    // Names in small letters go on only as far as they are known for names.
    const isSmall = /^\p{Ll}/u.test(first.word);
    let last = first;
    for (let next = words[at + 1]; next; next = words[at + 1]) {
      const after = words[at + 2];
      if (
        particles.has(next.word) &&
        after &&
        /^\p{Lu}/u.test(after.word) &&
        joins.test(between(last, next)) &&
        joins.test(between(next, after))
      ) {
        last = after;
        at += 2;
        continue;
      }
      const isOne = isSmall ? isSurname(next.word) || isKnown(next.word, knownParts) : /^\p{Lu}/u.test(next.word);
      if (!isOne || !goesOn(last, next)) break;
      last = next;
      at++;
    }
    found.push({ index: first.index, text: text.slice(first.index, last.index + last.word.length) });
  }
  return found;
};

/** Large, and then small: neither an abbreviation nor all in large letters. */
const isShaped = (word: string) => /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(word);
const isLetter = (word: string) => /^\p{Lu}(?:-?\p{Lu})?$/u.test(word) || /^(?:Th|Chr|Kr|Fr|Aa)$/u.test(word);

/** Between two words of a sentence; a line begins one. */
const withinSentence = /^(?:,\s+|[^\S\n]+)$/u;

type Around = {
  readonly knownParts: ReadonlySet<string>;
  readonly between: (one: Word, other: Word) => string;
};

/** Two words in the shape of names, of any language, beside one another. */
const isPair = (one: Word, other: Word, { between }: Around): boolean =>
  [one, other].every(({ word }) => isShaped(word) && !services.test(word) && !titles.has(word)) &&
  joins.test(between(one, other));

const begins = (first: Word, before: Word | undefined, next: Word | undefined, around: Around): boolean => {
  const { knownParts, between } = around;
  if (isKnown(first.word, knownParts)) return true;
  const { word } = first;
  if (/^\p{Ll}/u.test(word))
    return next !== undefined && isFirst(word) && isSurname(next.word) && /^\s+$/.test(between(first, next));
  if (
    before &&
    titles.has(before.word) &&
    /^\.?\s+$/.test(between(before, first)) &&
    !(between(before, first).startsWith('.') && before.word.length > 3)
  )
    return true;
  if (isFirst(word) || isSurname(word)) return true;
  if (next && isPair(first, next, around) && before && withinSentence.test(between(before, first))) return true;
  return isLetter(word) && next !== undefined && isSurname(next.word) && /^\.\s*$/.test(between(first, next));
};

const withoutOwner = (word: string) => word.replace(/(?:’s|'s|s)$/i, '');
const isKnown = (word: string, known: ReadonlySet<string>): boolean =>
  [word, withoutOwner(word)].some((one) => known.has(one.toLowerCase()));

const small: ReadonlySet<string> = new Set([...firstNames].map((name) => name.toLowerCase()));
/** A first name, in small or large letters; two letters are more often a word than a name. */
const isFirst = (word: string): boolean =>
  [word, withoutOwner(word)].some((one) =>
    one
      .split('-')
      .some(
        (part) =>
          firstNames.has(part) ||
          ((/^\p{Ll}/u.test(part) || (part.length > 3 && part === part.toUpperCase())) &&
            small.has(part.toLowerCase())),
      ),
  );

/** `Mikkelsen`, `HANSEN`: made of a first name. */
const isSurname = (word: string): boolean =>
  [word, withoutOwner(word)].some((one) =>
    one
      .toLowerCase()
      .split('-')
      .some(
        (part) =>
          surnames.has(part) || (/sen$/.test(part) && (small.has(part.slice(0, -3)) || small.has(part.slice(0, -2)))),
      ),
  );
