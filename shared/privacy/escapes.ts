/**
 * One way in which programs write a character as something else: an address in a browser (`%20`, also `%2520` where it
 * stands within another address), a web page (`&#45;`, and `<b>`, which shows nothing), a mail in transport (`=2D`), a column of
 * SharePoint (`_x0020_`).
 */
export type Escape = {
  /** The character each one begins with. */
  readonly sign: string;
  /** Sticky; matches one whole escaped character. */
  readonly pattern: RegExp;
  /** The character it stands for; undefined where it is no escape. */
  readonly meant: (match: RegExpExecArray) => string | undefined;
};

/** One character of UTF-8, each byte as two hexadecimal digits after a sign. */
const bytesAfter = (sign: string): RegExp => {
  const more = `${sign}[89ab][\\da-f]`;
  const forms = [`[0-7][\\da-f]`, `[cd][\\da-f]${more}`, `e[\\da-f](?:${more}){2}`, `f[0-7](?:${more}){3}`];
  return new RegExp(`${sign}(?:${forms.join('|')})`, 'iy');
};

const fromCode = (code: number): string | undefined =>
  Number.isInteger(code) && code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;

const decoded = (percents: string): string | undefined => {
  try {
    return decodeURIComponent(percents);
  } catch {
    // Bytes that are no character of UTF-8 stay as they are.
    return undefined;
  }
};

const inAddress: Escape = {
  sign: '%',
  pattern: bytesAfter('%(?:25)*'),
  meant: ([all]) => decoded(all.replaceAll(/%(?:25)+(?=[\da-f]{2})/gi, '%')),
};

const entity: Escape = {
  sign: '&',
  pattern:
    /&(?:#(?<decimal>\d{1,7})|#x(?<hex>[\da-f]{1,6})|(?<name>nbsp|ensp|emsp|thinsp|shy|ndash|mdash|minus|hyphen|dash));/iy,
  meant: ({ groups: { decimal, hex, name } = {} }) => {
    if (name !== undefined) return /sp$/i.test(name) ? ' ' : name.toLowerCase() === 'shy' ? '\u00ad' : '-';
    return fromCode(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal));
  },
};

const withinLine =
  /^(?:a|abbr|b|bdi|bdo|big|code|del|em|font|i|ins|kbd|mark|o:p|q|s|samp|small|span|strike|strong|sub|sup|tt|u|var|wbr)$/i;

const tag: Escape = {
  sign: '<',
  pattern: /<\/?(?<tag>[a-z][a-z\d:]{0,15})(?:[\s/][^<>]{0,300})?>|<!--[^<>]{0,300}-->/iy,
  // A tag within a line shows nothing, any other one parts the texts around it.
  meant: ({ groups: { tag } = {} }) => (tag === undefined || withinLine.test(tag) ? '' : ' '),
};

const inTransport: Escape = {
  sign: '=',
  pattern: new RegExp(`=\\r?\\n|${bytesAfter('=').source}`, 'iy'),
  // A line that goes on ends with the sign alone.
  meant: ([all]) => (all.endsWith('\n') ? '' : decoded(all.replaceAll('=', '%'))),
};

const inColumn: Escape = {
  sign: '_',
  pattern: /_x(?<hex>[\da-f]{4})_/iy,
  meant: ({ groups: { hex } = {} }) => fromCode(Number.parseInt(hex ?? '', 16)),
};

/** What may be in one text together: a web page has both of its own. */
export const escapes: readonly (readonly Escape[])[] = [[inAddress], [entity, tag], [inTransport], [inColumn]];
