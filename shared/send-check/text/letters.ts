// Nothing here may need more than ES2016: older classic Outlook for Windows runs it as it is.

const pairs: readonly (readonly [RegExp, string])[] = [
  [/[æä]/g, 'ae'],
  [/[øö]/g, 'oe'],
  [/å/g, 'aa'],
  [/[éèêë]/g, 'e'],
  [/[áàâã]/g, 'a'],
  [/[íìîïı]/g, 'i'],
  [/[óòôõ]/g, 'o'],
  [/[úùûü]/g, 'u'],
  [/[ýÿ]/g, 'y'],
  [/[çćč]/g, 'c'],
  [/[ñń]/g, 'n'],
  [/[şšś]/g, 's'],
  [/[žźż]/g, 'z'],
  [/ğ/g, 'g'],
  [/ł/g, 'l'],
  [/ß/g, 'ss'],
  [/ð|đ/g, 'd'],
  [/þ/g, 'th'],
];

/** Small letters a to z: `Åse` and `Aase` become one. */
export const folded = (text: string): string => {
  let plain = text.toLowerCase();
  for (const [letters, one] of pairs) plain = plain.replace(letters, one);
  return plain;
};

// Soft hyphens, zero width and marks of direction; hard and narrow spaces.
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const spaces = /&nbsp;|[\u00a0\u2000-\u200a\u202f\u3000\t]/g;

/** The text as a reader sees it: nothing invisible, one kind of space and of line end. */
export const visible = (text: string): string => text.replace(/\r\n?/g, '\n').replace(unseen, '').replace(spaces, ' ');

/** Runs of letters, with a hyphen or apostrophe inside one. Danish letters stay. */
export const wordsOf = (text: string): string[] => text.match(/[a-zà-öø-ÿā-ž]+(?:['’-][a-zà-öø-ÿā-ž]+)*/gi) || [];

/** Parts of a name or of an address before the `@`, folded; numbers left out. */
export const partsOf = (text: string): string[] =>
  folded(text)
    .split(/[^a-z]+/)
    .filter((part) => part.length > 1);

/**
 * In how many letters two words differ: one put in, left out, replaced, or two neighbours exchanged. `most + 1` for more
 * than `most`.
 */
export const differing = (a: string, b: string, most: number): number => {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last: number[] = [];
  for (let j = 0; j <= b.length; j++) last.push(j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] || 0) + 1, (row[j - 1] || 0) + 1, (last[j - 1] || 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] || 0) + 1);
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return Math.min(last[b.length] || 0, most + 1);
};
