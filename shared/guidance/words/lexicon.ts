import { acts } from '../concepts/acts.ts';
import { media } from '../concepts/media.ts';
import { outside } from '../concepts/outside.ts';
import { people } from '../concepts/people.ts';
import { places } from '../concepts/places.ts';
import { records } from '../concepts/records.ts';
import { readWords } from './read-words.ts';
import { addStem, type Vocabulary } from './vocabulary.ts';

/** Which concepts words and phrases stand for. A phrase is kept under its first stem. */
export type Lexicon = {
  readonly words: ReadonlyMap<string, readonly string[]>;
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** The stems of all single words. */
  readonly vocabulary: Vocabulary;
  /** What was read of words in documents: the same ones come again and again. */
  readonly read: Map<string, ReadonlyMap<string, number>>;
  readonly broader: ReadonlyMap<string, readonly string[]>;
  /** Concepts that nearly every question holds, and that so tell little: people as such, facts as such. */
  readonly vague: ReadonlySet<string>;
  /** Concepts of other trades and other law. */
  readonly outside: ReadonlySet<string>;
};

export type Phrase = { readonly stems: readonly string[]; readonly concepts: readonly string[] };

type Line = {
  readonly name: string;
  readonly vague: boolean;
  readonly broader: readonly string[];
  readonly words: readonly string[];
};

const form = /^(~?)([\p{L}\d]+)(?: \(([^)]*)\))?: (.+)$/u;
const listed = (text: string): string[] => text.split(',').map((one) => one.trim());

const lineOf = (text: string): Line => {
  const [, vague, name, broader, words] = form.exec(text) ?? [];
  if (!name || !words) throw new Error(`No line of concepts: ${text}`);
  return { name, vague: vague === '~', broader: broader ? listed(broader) : [], words: listed(words) };
};

const linesOf = (text: string): Line[] =>
  text
    .trim()
    .replaceAll(/\n {2}/g, ' ')
    .split('\n')
    .map(lineOf);
const foreign = linesOf(outside);
const general = [...[people, places, records, media, acts].flatMap(linesOf), ...foreign];

const put = <Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value) => {
  const held = map.get(key);
  if (!held) map.set(key, [value]);
  else if (!held.includes(value)) held.push(value);
};

/**
 * The words of everyday and municipal Danish that may stand for each other, and the municipality's own: each list of `synonyms`
 * is words or phrases that mean the same.
 */
export const lexiconOf = (synonyms: readonly (readonly string[])[] = []): Lexicon =>
  synonyms.length === 0 ? withoutSynonyms : lexiconWith(synonyms);

const lexiconWith = (synonyms: readonly (readonly string[])[]): Lexicon => {
  const own = synonyms.map((words, at): Line => ({ name: `own${at}`, vague: false, broader: [], words }));
  const words = new Map<string, string[]>();
  const byPhrase = new Map<string, string[]>();
  for (const { name, words: said } of [...general, ...own])
    for (const one of said) {
      const stems = readWords(one).map(({ stem }) => stem);
      if (stems.length > 0) put(stems.length === 1 ? words : byPhrase, stems.join(' '), name);
    }
  const phrases = new Map<string, Phrase[]>();
  for (const [key, concepts] of byPhrase) {
    const stems = key.split(' ');
    put(phrases, stems[0] ?? '', { stems, concepts });
  }
  const vocabulary: Vocabulary = new Map();
  for (const stem of words.keys()) addStem(vocabulary, stem);
  return {
    words,
    vocabulary,
    read: new Map(),
    phrases,
    broader: new Map(general.map(({ name, broader }) => [name, broader])),
    outside: new Set(foreign.map(({ name }) => name)),
    vague: new Set(general.filter(({ vague }) => vague).map(({ name }) => name)),
  };
};

const withoutSynonyms = lexiconWith([]);
