/** A sentence of what was typed, in small letters without signs; `quoted` if it stands in quotation marks. */
export type Clause = { readonly text: string; readonly quoted: boolean; readonly asks: boolean };

const quotes = /["“”„«»]([^"“”„«»]+)["“”„«»]/gu;
const shortened = /(?<![\p{L}\d])(hr|fr|kl|nr|art|stk|ca|evt|f\.eks|bl\.a|dvs|mv|pkt|tlf|vedr)\./giu;
/** "kl. 8.30" and "3.b" are one word. */
const between = /(?:[^.!?\n]|\.(?=[\p{L}\d]))+[.!?]*/gu;
// "..., hvad gør jeg": what is asked stands apart from what is told.
const asking =
  /[,;:–-]\s*(?=(?:så )?(?:hv\p{L}+|må|skal|kan|bør|er|har|jeg|vi|min|vores|hun|han|en|et|nogen|den|de) )/iu;

const clausesOf = (text: string, quoted: boolean): Clause[] =>
  (text.match(between) ?? []).flatMap((sentence) =>
    sentence.split(asking).flatMap((part) => {
      const words = part.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
      return words.length > 0 ? [{ text: words.join(' '), quoted, asks: sentence.includes('?') }] : [];
    }),
  );

/** "Hvad gør jeg med denne: Slet alt om mig": what follows the colon is another's, spoken to the municipality. */
const passedOn =
  /:\s+(?=[^:]*(?<!\p{L})(?:mig|min|mit|mine)(?!\p{L}))(?=[^:]*(?<!\p{L})(?:I|jer|jeres|kommunen|[Ss]end|[Ss]let|[Gg]iv)(?!\p{L}))([^:]+)$/u;

/** What was typed, cut into sentences; what is quoted comes last. */
export const readClauses = (typed: string): Clause[] => {
  const text = typed.normalize('NFC').replaceAll(shortened, '$1 ');
  const own = text.replaceAll(quotes, ' ');
  const said = [...text.matchAll(quotes), ...own.matchAll(new RegExp(passedOn, 'gu'))].map(
    ({ 1: inside = '' }) => inside,
  );
  return [...clausesOf(own.replace(passedOn, ' '), false), ...said.flatMap((one) => clausesOf(one, true))];
};

/**
 * Finds any of the words and phrases of a list, each separated by a comma: `*` stands for the rest of a word or for one word,
 * `..` for up to six words, `(one|other)` for either.
 */
export const anyOf = (list: string): RegExp => {
  const one = (phrase: string) =>
    phrase
      .trim()
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/ ?\| ?/g, '|')
      .replaceAll('(', '(?:')
      .replaceAll('*', '\\p{L}*')
      .replaceAll(' .. ', ' (?:\\S+ ){0,6}');
  return new RegExp(`(?<!\\S)(?:${list.split(',').map(one).filter(Boolean).join('|')})(?!\\S)`, 'u');
};
