import { visible } from './letters.ts';

/** A mail's body in two: what the sender wrote, without the signature, and what is quoted below. */
export type PartsOfMail = { readonly own: string; readonly quoted: string };

const quotes =
  /^(?:-{2,} ?(?:oprindelig|videresendt|original|forwarded)|_{10,}|\*?(?:fra|from|von)\*?: |(?:den|on) .{4,60}(?:skrev|wrote)|>)/i;
const closes =
  /^(?:--+ ?$|(?:(?:med|de|mange|venlige?|bedste|kærlige?|varme|sommer|jule)[ -]?)*hils(?:en|ner)\b(?! (?:fra|til) )|(?:mvh|vh|kh|bh|dbh)\b|(?:best|kind) regards|regards|sincerely|sendt fra min)/i;

/** The most of the sender's own text that is looked at, in characters. */
const mostOwnText = 60_000;

export const partsOfMail = (body: string): PartsOfMail => {
  const lines = visible(body).split('\n');
  let quoteAt = lines.findIndex((line) => quotes.test(line.trim()));
  if (quoteAt < 0) quoteAt = lines.length;
  const written = lines.slice(0, quoteAt);
  // A greeting may be a closing formula's twin; nothing closes on the first line.
  const closeAt = written.findIndex((line, at) => at > 0 && closes.test(line.trim()));
  const own = (closeAt < 0 ? written : written.slice(0, closeAt)).join('\n');
  return { own: own.slice(0, mostOwnText), quoted: lines.slice(quoteAt).join('\n').slice(0, mostOwnText) };
};

/** Sentences and lines, for what must stand close together. */
export const sentencesOf = (text: string): string[] => text.split(/[.!?\n]+/).filter((one) => one.trim() !== '');
