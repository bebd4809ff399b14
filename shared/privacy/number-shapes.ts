// How people and programs write ten digits DDMMYY SSSS, or twelve with the whole year, over readable text
// (readable-digits.ts): `-` is any dash, ` ` any space. Every repetition is bounded, so that a try at one place costs the
// same however long the text is.

/** Between date and serial: nothing, one mark or two dashes, spaces, a line break of wrapped mail. */
const gap = String.raw` {0,3}(?:--|[^\p{L}\d \n]?) {0,3}\n? {0,3}`;
/** Within the date: `25.12.48`, `25/12-48`, `25 12 48`. Not `:`, which makes a time of day. */
const inner = `(?: ?[-./_] ?| )`;
const date = String.raw`\d{2}${inner}\d{2}${inner}\d{2}`;
const pairs = String.raw`(?: | ?- ?)\d{2}[- ]\d{2}`;

// Two and two, or one by one, is also how telephone numbers and ranges of dates are written; such a chain must be ten
// digits long and stand alone.
const notAfterChain = String.raw`(?<!\d[-. ])`;
const notBeforeChain = String.raw`(?![-. ]{1,3}\d)`;

const together = String.raw`\d{6}${gap}\d{4}`;
const dotted = String.raw`${date}${gap}\d{4}`;
// Not with spaces alone before the serial: a date and an amount are written like that.
const wholeYear = String.raw`(?:\d{2}${inner}\d{2}${inner}|\d{4})(?:18|19|20)\d{2}(?: ?[^\p{L}\d \n] ?)?\d{4}`;
const chain = String.raw`${notAfterChain}(?:\d{6}${pairs}|${date}${pairs})${notBeforeChain}`;
/** `0101 90 1234`, `01 0190 1234`: in groups that are not those of a telephone number. */
const grouped = String.raw`${notAfterChain}(?:\d{4} \d{2}|\d{2} \d{4})(?: | ?- ?)\d{4}${notBeforeChain}`;
/** The year first: `19900101-1234`, `1990-01-01 1234`. */
const yearFirst = String.raw`(?:18|19|20)\d{2}${inner}?\d{2}${inner}?\d{2}(?: ?[^\p{L}\d \n:] ?| )?\d{4}`;
const spelt = String.raw`${notAfterChain}\d(?:[-. ]\d){5}(?:[-. ]| {0,3}- {0,3}| {2,3})\d(?:[-. ]\d){3}${notBeforeChain}`;
const electronic = String.raw`(?<!\p{L})\d{6}[- ]?[0167]\p{L}{2}\d(?!\p{L})`;

/** Source of a pattern for all of them, never a part of a longer run of digits. For the flags `gu`. */
export const numberShapes = String.raw`(?<!\d)(?:${together}|${dotted}|${wholeYear}|${yearFirst}|${chain}|${grouped}|${spelt}|${electronic})(?!\d)`;

// A reference of 40 hexadecimal characters from the authority, or an id of ours, holds ten digits in a row now and then.
const identifiers =
  /(?<![\p{L}\d])(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{32,128})(?![\p{L}\d])/giu;

/** The text with the identifiers of programs (GUIDs, hexadecimal from 32 on) blotted out, length unchanged. */
export const withoutIdentifiers = (text: string): string =>
  text.replaceAll(identifiers, (identifier) => 'x'.repeat(identifier.length));

/** A number after a word of its own: `faktura 4711`, `order no. 4711`, `P-nr. 4711`. */
const things =
  'tlf|tel|telefon|mobil|fax|phone|faktura|invoice|ordrer?|order|bestilling|bilag|konto|account|pakke|parcel|ean|gln|cvr|isbn|customer|serial|document|booking|ticket|reference|ref';
const named = String.raw`(?<!\p{L})(?:(?:${things})(?:[- ]?(?:nr|nummer|number|no|id))?|(?:p|se|sags?|journal|[jl]b?\.|reg\.?)[- ]?(?:nr|nummer|id)|ring(?:er|ede)? (?:til|fra|på|op))`;
/** Danish builds one word: `kundenr.`, `bestillingsnummeret`, `serie-nr.`, `best.nr.`; what it is the number of stands before. */
const compound = String.raw`(?<whose>\p{L}{2,40})(?:[-.]?(?:nr|numm?er(?:et)?|numre(?:ne)?)|-id)`;
/** An account is written after the number of its branch. */
const branch = String.raw`(?:\d{4}[ -]{1,2})?`;
const otherNumbers = new RegExp(`(?:${named}|${compound})[.:#]{0,2} {0,3}[:#=]? {0,2}${branch}$`, 'iu');

// A number of a person may be the CPR number itself.
const ofPersons =
  /cpr|pers|borger|patient|klient|føds|ident|sikring|barn|børn|mor|far|forældr|værge|søn|datter|ægtefælle|pårørende|elev|beboer|bruger|ansøger|part|medarbejder|ansat|^id$/iu;

/**
 * Whether the words that end right before a number say it is of another kind: a telephone, an invoice, a P-number. The
 * word for a person's number (`patientnr.`) does not decide it.
 */
export const namedAsAnotherNumber = (before: string): boolean => {
  const match = otherNumbers.exec(before);
  return match !== null && !ofPersons.test(match.groups?.whose ?? '');
};
