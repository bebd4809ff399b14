/** A beginning is cut where it says nothing: where this part of the units share it. */
const mostShare = 2 / 3;

/**
 * The names of units without the words that most of them begin with: of "Center for Dagtilbud" beside "Center for Job"
 * "Dagtilbud". Two names stay different, and none becomes empty.
 */
export const shortUnits = (units: readonly string[]): ((unit: string) => string) => {
  const names = [...new Set(units)];
  const begin = commonBeginning(names);
  const cut = (name: string) => (begin !== '' && name.startsWith(begin) ? capital(name.slice(begin.length)) : name);
  const isClear = new Set(names.map(cut)).size === names.length;
  return isClear ? cut : (name) => name;
};

/** The longest run of whole words, with the space behind it, that enough of the names begin with and go on after. */
const commonBeginning = (names: readonly string[]): string => {
  if (names.length < 3) return '';
  const counts = new Map<string, number>();
  for (const name of names)
    for (const { index } of name.matchAll(/ (?=\S)/g)) {
      const begin = name.slice(0, index + 1);
      counts.set(begin, (counts.get(begin) ?? 0) + 1);
    }
  const shared = [...counts].filter(([, count]) => count >= names.length * mostShare).map(([begin]) => begin);
  return shared.sort((a, b) => b.length - a.length)[0] ?? '';
};

const capital = (words: string): string => `${words.charAt(0).toLocaleUpperCase('da')}${words.slice(1)}`;
