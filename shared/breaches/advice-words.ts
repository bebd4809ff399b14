// Words and numbers of a report, read into the few classes the rules tell apart. What is not understood is unknown.

type Said = string | number | boolean | null | undefined;

const wordNumbers: readonly [RegExp, number][] = [
  [/\bmillion/, 1_000_000],
  [/\btens of thousands|titusind/, 30_000],
  [/\bhundreds of thousands|hundredtusind/, 300_000],
  [/\bthousands|\btusind/, 3000],
  [/\bhundred/, 300],
  [/\btwo dozen|to snese/, 24],
  [/\bdozens|snese/, 36],
  [/\bdozen\b/, 12],
  [/\bmore$/, 1001],
  [/\bfew\b|\bfå\b|\bseveral\b|\bsome\b/, 5],
  [/\btwo\b|\bto\b/, 2],
  [/\bone\b|\bsingle\b|\ben\b|\bet\b/, 1],
];

/** How many people, or undefined when nobody knows. Of a range the upper end: `up-to-100` is 100. */
export const readPeople = (said: Said): number | undefined => {
  if (typeof said === 'number') return said >= 0 ? said : undefined;
  if (typeof said !== 'string' || /not stated|unknown|ukendt/i.test(said)) return undefined;
  const words = said.toLowerCase();
  const numbers = words
    .replaceAll(/(?<=\d)[., \u00a0](?=\d{3}(?!\d))/g, '')
    .match(/\d{1,12}(?:[.,]\d{1,3})?/g)
    ?.map((number) => Number(number.replace(',', '.')));
  const scale = /\bmio|million/.test(words) ? 1_000_000 : 1;
  if (numbers !== undefined) return Math.max(...numbers) * scale;
  return wordNumbers.find(([word]) => word.test(words))?.[1];
};

/** `good` only when all can be had back soon; a partial or encrypted copy is `poor`. */
export const readBackup = (said: Said): 'good' | 'poor' | undefined => {
  if (typeof said === 'boolean') return said ? 'good' : 'poor';
  if (typeof said !== 'string' || /unknown|ukendt/i.test(said)) return undefined;
  if (/\b(?:no|not|none|without|only|partly|partial|encrypted|lost|old|ingen|ikke|delvis|krypteret)\b/i.test(said))
    return 'poor';
  return /good|proper|full|complete|yes|restored|available|god|ja\b|fuld/i.test(said) ? 'good' : undefined;
};

/** `excluded` needs somebody to have shown it; no sign of it is not that. Anything else said is taken as likely. */
export const readExfiltration = (said: Said): 'excluded' | 'no sign' | 'likely' | undefined => {
  if (typeof said === 'boolean') return said ? 'likely' : 'no sign';
  if (typeof said !== 'string' || said.trim() === '' || /unknown|ukendt/i.test(said)) return undefined;
  if (/\b(?:not|cannot|can't|ikke)\b.*(?:exclud|rul|udelukk)/i.test(said)) return 'likely';
  if (/exclud|ruled out|udelukket/i.test(said)) return 'excluded';
  return /^\s*no\b|\bno (?:sign|evidence|indication)|none|unlikely|ingen|nej/i.test(said) ? 'no sign' : 'likely';
};

/** Long enough to matter: a day or more. Hours are not, and what is not said is unknown. */
export const readDowntime = (said: Said): 'short' | 'long' | undefined => {
  if (typeof said === 'boolean') return said ? 'long' : 'short';
  if (typeof said === 'number') return said >= 24 ? 'long' : 'short';
  if (typeof said !== 'string') return undefined;
  if (/day|week|month|døgn|dag|uge|måned/i.test(said)) return 'long';
  const hours = /(\d{1,4}) ?(?:h|t)/i.exec(said)?.[1];
  if (hours !== undefined) return Number(hours) >= 24 ? 'long' : 'short';
  return /none|hour|minute|time|ingen/i.test(said) ? 'short' : undefined;
};

/** Who has it now. Colleagues without a need are recipients like others (Datatilsynet 2024-442-4149). */
export const readRecipient = (said: Said): 'trusted' | 'known' | 'many' | undefined => {
  if (typeof said !== 'string') return undefined;
  if (/many|mange|public|offentlig|everybody|alle\b|internet|web/i.test(said)) return 'many';
  if (/unknown|ukendt|stranger/i.test(said)) return undefined;
  if (/\b(?:not|un|ikke|u)[ -]?(?:trust|betro)/i.test(said)) return 'known';
  if (/trust|secrecy|tavshed|processor|databehandler|authority|myndighed/i.test(said)) return 'trusted';
  return /known|kendt|one|few|single|same|each other|colleague|kolleg|citizen|borger|participant|customer/i.test(said)
    ? 'known'
    : undefined;
};

/** Whether the recipient was asked to delete, and did. `false` means asked and not (yet) confirmed. */
export const readDeletion = (said: Said): 'confirmed' | 'asked' | undefined => {
  if (typeof said === 'boolean') return said ? 'confirmed' : 'asked';
  if (typeof said !== 'string' || /not[- ]asked|refused|unknown|nægt|ukendt/i.test(said)) return undefined;
  if (/\b(?:not|un|no|ikke)\b|unconfirmed|no-answer|asked|requested|bedt/i.test(said)) return 'asked';
  return /confirm|yes|true|deleted|returned|bekræft|slettet|ja\b/i.test(said) ? 'confirmed' : undefined;
};
