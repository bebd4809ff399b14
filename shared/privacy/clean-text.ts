/** Why a character was taken out. */
export type Removal = 'control' | 'direction' | 'invisible' | 'piled';

export type CleanText =
  | { kind: 'clean'; text: string; removed: { [reason in Removal]?: number } }
  /** Half a character: something was lost before it came here, and cannot be recovered. */
  | { kind: 'refused'; because: 'lone-surrogate' };

// \t and \n are kept. In rising order of harm: garbage, marks that reorder what is read (Trojan Source), hidden text.
const reasons: readonly [Removal, RegExp][] = [
  ['control', /(?![\t\n])\p{Cc}|[\ufff9-\ufffb]/gu],
  ['direction', /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu],
  ['invisible', /[\u00ad\u180e\u200b\u2060-\u2064\ufeff\u{e0000}-\u{e007f}]/gu],
  // A pile of marks on one letter is drawn across the lines around it. Spoken languages write up to four.
  ['piled', /(?<=(?:[\u200c\u200d]*[\p{Mn}\p{Me}]){4})[\u200c\u200d]*[\p{Mn}\p{Me}]/gu],
  // Joiners belong in emoji and in scripts whose letters join; between Latin letters or digits they only hide.
  [
    'invisible',
    /(?<!\ufe0f|[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Malayalam}\p{Script=Sinhala}])[\u200c\u200d]/gu,
  ],
];

/**
 * A text without what cannot be seen, as NFC, with `\n` as its only line break. Nothing a person wrote is lost in silence:
 * `removed` counts what was taken out, by reason, and half a character is refused. For texts that must get through (mail,
 * imports, pasted text); a form field that may say no uses `written` of text/written.ts. Cleaning twice changes nothing.
 */
export const cleanText = (raw: string): CleanText => {
  if (!raw.isWellFormed()) return { kind: 'refused', because: 'lone-surrogate' };
  let text = raw.replaceAll(/\r\n?|[\u0085\u2028\u2029]/gu, '\n').normalize('NFC');
  const removed: { [reason in Removal]?: number } = {};
  for (const [reason, characters] of reasons) {
    const kept = text.replaceAll(characters, '');
    if (kept.length < text.length) {
      removed[reason] = (removed[reason] ?? 0) + [...text].length - [...kept].length;
      text = kept;
    }
  }
  return { kind: 'clean', text: text.normalize('NFC'), removed };
};
