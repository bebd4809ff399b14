import { danishStem } from '../../text/danish-stem.ts';

// Nouns that look as if made of a verb, but whose verb means something else: "oplysninger" are not what "oplyse" does.
const nouns =
  /^(?:oplys|forvalt|afdel|løs|ord|men|still|vejled|regn|forening|indstil|led|yd|rett|bygn|dagsord|fold|vær)/;
const made = /^(.{3,}?)(?:er)?n?ing(?:en|er|erne|ens|ers|s)?$/;
const named = /^(.{5,})else(?:n|r|rne|ns|rs|s)?$/;

/** Written with ae, oe and aa. */
export const folded = (word: string): string => word.replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa');

// Plurals that change their vowel, also at the end of a compound.
const plurals: readonly (readonly [RegExp, string])[] = [
  [/bøger(?:nes?|s)?$/, 'bog'],
  [/mænd(?:enes?|s)?$/, 'mand'],
  [/hænder(?:nes?|s)?$/, 'hånd'],
  [/tænder(?:nes?|s)?$/, 'tand'],
  [/fødder(?:nes?|s)?$/, 'fod'],
  [/nætter(?:nes?|s)?$/, 'nat'],
  [/brødre(?:nes?|s)?$/, 'bror'],
  [/døtre(?:nes?|s)?$/, 'datter'],
];

const singularOf = (word: string): string => {
  const [plural, singular] = plurals.find(([one]) => one.test(word)) ?? [];
  return plural && singular ? word.replace(plural, singular) : word;
};

const verbOf = (word: string): string => {
  if (nouns.test(word)) return word;
  const [, root] = made.exec(word) ?? named.exec(word) ?? [];
  return root === undefined ? word : `${root}e`;
};

// Words that the stemmer would take for another: "kendelse" is nothing one knows, "saglig" no case, "ledig" no leader.
const apart = ['kendelse', 'indsigelse', 'saglig', 'usaglig', 'venlig', 'ledig', 'fyring'];
const isFormOf = (word: string, one: string) => word.startsWith(one) && word.length - one.length <= 4;

/**
 * What all forms of a word have in common, a noun made of a verb included: "sletning" is "slette". Written with ae, oe and aa,
 * as people without Danish keys write.
 */
export const stemOf = (word: string): string =>
  folded(apart.find((one) => isFormOf(word, one)) ?? danishStem(verbOf(singularOf(word))));
