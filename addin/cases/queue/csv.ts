const formulaStart = /^[=+\-@\t\r]/;

/** One field: what a spreadsheet would run as a formula is shown as text (OWASP, CSV injection), quotes doubled. */
const field = (value: string): string => {
  const harmless = formulaStart.test(value) || formulaStart.test(value.trimStart()) ? `'${value}` : value;
  return /[";\r\n]/.test(harmless) || harmless !== harmless.trim() ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};

/**
 * Rows as a file a Danish Excel opens by double click: byte order mark, semicolons, CRLF. The first row is the heading.
 */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => row.map(field).join(';')).join('\r\n')}\r\n`;
