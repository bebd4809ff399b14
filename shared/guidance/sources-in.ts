/** A piece of a sentence: what it says, or in brackets the law it builds on. */
export type Piece = { readonly from: number; readonly text: string; readonly isSource: boolean };

const brackets = /\s\(([^()\n]{3,300})\)([.!?:]?)/g;
const law = /\bart\.\s?\d|§|\bGDPR\b|datatilsyn|ombudsmand|forordning|lov(?:en|s)?\b|[a-zæøå]+loven\b/i;

/** Takes what a sentence builds on out of its brackets, behind its end: "(GDPR art. 32; databeskyttelsesloven § 11)". */
export const sourcesIn = (text: string): Piece[] => {
  const pieces: Piece[] = [];
  let from = 0;
  for (const found of text.matchAll(brackets)) {
    const [whole, said = '', end = ''] = found;
    if (!law.test(said)) continue;
    pieces.push({ from, text: text.slice(from, found.index) + end, isSource: false });
    pieces.push({ from: found.index, text: said.split('; ').join(' · '), isSource: true });
    from = found.index + whole.length;
  }
  pieces.push({ from, text: text.slice(from), isSource: false });
  return pieces.filter((piece) => piece.text !== '');
};
