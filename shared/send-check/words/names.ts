import { folded } from '../text/letters.ts';
import { givenNames } from './given-names.ts';

/** Ways to write one name: Kristian and Christian, Åse and Aase, Katrine and Cathrine, Sofie and Sophie. */
const spelling: readonly (readonly [RegExp, string])[] = [
  [/ch|ck|c|q/g, 'k'],
  [/ph/g, 'f'],
  [/th|dt/g, 't'],
  [/w/g, 'v'],
  [/z/g, 's'],
  [/x/g, 'ks'],
  [/y|j/g, 'i'],
  [/oe/g, 'o'],
  [/ae/g, 'e'],
  [/aa/g, 'o'],
  [/h(?=[^aeiou]|$)/g, ''],
  [/(.)\1+/g, '$1'],
];

/** A name in the one way of writing under which all its spellings fall together. */
export const canonical = (name: string): string => {
  let plain = folded(name).replace(/[^a-z]/g, '');
  for (const [written, one] of spelling) plain = plain.replace(written, one);
  return plain;
};

const called: readonly (readonly string[])[] = [
  ['pelle', 'per', 'peter', 'peder'],
  ['kis', 'kirsten', 'kirstine'],
  ['gitte', 'birgitte', 'birgit'],
  ['lis', 'elisabeth', 'lisbeth', 'lise'],
  ['stoffer', 'kristoffer'],
  ['bente', 'benedikte'],
  ['lone', 'abelone', 'magdalone'],
  ['kaj', 'kai'],
  ['niller', 'niels', 'nils', 'nikolaj'],
  ['lasse', 'lars', 'laurits'],
  ['ditte', 'dorthe', 'edith'],
  ['rikke', 'frederikke', 'ulrikke', 'henrikke'],
  ['fie', 'sofie'],
  ['mia', 'maria', 'marie'],
  ['tine', 'kristine', 'martine', 'bettine'],
  ['trine', 'katrine'],
  ['stine', 'kristine', 'ernestine'],
  ['nete', 'agnete', 'anette'],
  ['grete', 'margrete', 'margrethe'],
  ['mette', 'margrete'],
  ['tom', 'tommy', 'thomas'],
  ['mads', 'matthias'],
  ['jakob', 'jeppe'],
  ['jeppe', 'jeppesen'],
  ['hanne', 'johanne'],
  ['sus', 'susanne', 'susan'],
  ['ulla', 'ursula'],
  ['kalle', 'karl', 'carl'],
  ['ole', 'oluf', 'olaf'],
  ['bibi', 'birgitte', 'bibiana'],
  ['sisse', 'cecilie', 'sidsel'],
  ['cille', 'cecilie', 'pernille'],
  ['nille', 'pernille'],
  ['basse', 'bastian'],
  ['mikkel', 'michael'],
  ['alex', 'alexander', 'alexandra'],
  ['ali', 'alí'],
  ['mo', 'mohammed', 'muhammed', 'mohamad'],
];

const groupOf: { [name: string]: number[] } = {};
called.forEach((names, group) => {
  for (const name of names) {
    const key = canonical(name);
    groupOf[key] = (groupOf[key] || []).concat(group);
  }
});

/** Whether one may be called by the other name: spellings, short forms, nicknames, the first of a double name. */
export const mayBe = (a: string, b: string): boolean => {
  const [one, other] = [canonical(a), canonical(b)];
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length >= 3 && (long.indexOf(short) === 0 || long.slice(-short.length) === short)) return true;
  return (groupOf[one] || []).some((group) => (groupOf[other] || []).indexOf(group) >= 0);
};

let known: { [name: string]: true } | undefined;

/** Whether a word is a given name that people in Denmark have. */
export const isGivenName = (word: string): boolean => {
  if (!known) {
    known = {};
    for (const name of givenNames.split(' ')) known[canonical(name)] = true;
  }
  const own: { [name: string]: true } = known;
  const key = canonical(word);
  if (own[key]) return true;
  const [first = ''] = word.split('-');
  return first.length >= 3 && first !== word && own[canonical(first)] === true;
};
