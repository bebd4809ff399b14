// The Danish stemmer of Snowball (https://snowballstem.org/algorithms/danish/stemmer.html), as PostgreSQL's dictionary has it.

const vowels = 'aeiouyæåø';
const main = [
  ...['erendes', 'erende', 'hedens', 'ethed', 'erede', 'heden', 'heder', 'endes', 'ernes', 'erens', 'erets', 'ered'],
  ...['ende', 'erne', 'eren', 'erer', 'heds', 'enes', 'eres', 'eret', 'hed', 'ene', 'ere', 'ens', 'ers', 'ets'],
  ...['en', 'er', 'es', 'et', 'e'],
].sort((a, b) => b.length - a.length);
const beforeS = /[abcdfghjklmnoprtvyzå]s$/;
const double = /([bcdfghjklmnpqrstvwxz])\1$/;
const pair = /(?:gd|dt|gt|kt)$/;
const other = ['elig', 'løst', 'lig', 'els', 'ig'];

/** Where the endings may begin: behind the first vowel and what follows it, and never within the first three letters. */
const regionOf = (word: string): number => {
  const letters = [...word];
  const vowel = letters.findIndex((letter) => vowels.includes(letter));
  const after = vowel < 0 ? -1 : letters.findIndex((letter, at) => at > vowel && !vowels.includes(letter));
  return after < 0 ? word.length : Math.max(after + 1, 3);
};

/** The part of a word in small letters that all its forms have in common. */
export const danishStem = (word: string): string => {
  const from = regionOf(word);
  const endsWith = (text: string, ending: string) => text.endsWith(ending) && text.length - ending.length >= from;
  const withoutPair = (text: string) => (pair.test(text) && text.length - 2 >= from ? text.slice(0, -1) : text);

  const ending = main.find((one) => endsWith(word, one));
  const isPlainS = !ending && endsWith(word, 's') && beforeS.test(word);
  let stem = ending ? word.slice(0, -ending.length) : isPlainS ? word.slice(0, -1) : word;
  stem = withoutPair(stem);
  if (stem.endsWith('igst')) stem = stem.slice(0, -2);
  const last = other.find((one) => endsWith(stem, one));
  if (last === 'løst') stem = stem.slice(0, -1);
  else if (last) stem = withoutPair(stem.slice(0, -last.length));
  const isDouble = stem.length > from && double.test(stem);
  return isDouble ? stem.slice(0, -1) : stem;
};
